// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

namespace kb {

/// The name of a language by its ISO 639 code, in the language of the program; the code itself when we have
/// no name for it.
QString languageName(const QString &code);

/// The codes of the languages that have a name here, Dutch and English first.
QStringList namedLanguages();

} // namespace kb
