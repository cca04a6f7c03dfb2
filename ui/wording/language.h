// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/profile.h"

#include <QLocale>

class QCoreApplication;

namespace kb {

/// The language that the program speaks for a choice: "nl" or "en"; an empty or unknown choice follows the
/// system, and a system that is not Dutch gets English.
QString languageFor(const QString &choice, const QLocale &system = QLocale::system());

/// The language in which the window speaks now, for words that papers have too.
Language shownLanguage();

/// Makes every text of the program, and dates and numbers, appear in the chosen language. May be called again
/// while the program runs: windows then receive QEvent::LanguageChange. False when the texts are missing,
/// which leaves English.
bool installLanguage(QCoreApplication &app, const QString &choice);

} // namespace kb
