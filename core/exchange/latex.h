// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace kb {

/// The plain text of a piece of LaTeX as BibTeX fields have it: accents and symbols become letters, markup
/// and grouping braces go, simple formulas become text. A command that nobody knows stays as it is written,
/// or gives the text in its braces. Takes linear time.
QString plainText(QStringView latex);

/// The same for fields that LaTeX takes literally (addresses, codes, paths): only escapes are undone.
QString verbatimText(QStringView latex);

/// LaTeX whose plain text is this text.
QString latexOf(const QString &text);

/// The letter or sign of a command without its backslash ("ss", "alpha"); empty when it is none.
QStringView latexSymbol(QStringView command);
/// The combining accent of a command (`"`, `'`, `v`); NUL when it is none.
QChar latexAccent(QStringView command);
/// Superscript or subscript (`^`, `_`) of a character; NUL when Unicode has none.
QChar raised(QChar c, QChar direction);

} // namespace kb
