// What html-validate asks of our pages: all that it recommends, but for matters of taste that no reader notices.
module.exports = {
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // A list may have a name ("Newest first"); ARIA lets every element with a role have one that is not told otherwise.
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
    // `<!doctype html>` is the same in lower case.
    "doctype-style": "off",
    // A title is as long as the name of what the page shows; search engines, which cut it, are told to stay away.
    "long-title": "off",
    // Templates leave spaces at ends of lines; they weigh little and mean nothing.
    "no-trailing-whitespace": "off",
  },
};
