// SPDX-License-Identifier: EUPL-1.2
#include "wording/languagename.h"

#include <QCoreApplication>

#include <array>

namespace kb {

namespace {

struct NamedLanguage
{
    QLatin1StringView code;
    const char *name;
};

constexpr std::array languages{
    NamedLanguage{QLatin1StringView("nl"), QT_TRANSLATE_NOOP("Languages", "Dutch")},
    NamedLanguage{QLatin1StringView("en"), QT_TRANSLATE_NOOP("Languages", "English")},
    NamedLanguage{QLatin1StringView("de"), QT_TRANSLATE_NOOP("Languages", "German")},
    NamedLanguage{QLatin1StringView("fr"), QT_TRANSLATE_NOOP("Languages", "French")},
    NamedLanguage{QLatin1StringView("es"), QT_TRANSLATE_NOOP("Languages", "Spanish")},
    NamedLanguage{QLatin1StringView("fy"), QT_TRANSLATE_NOOP("Languages", "Frisian")},
    NamedLanguage{QLatin1StringView("pap"), QT_TRANSLATE_NOOP("Languages", "Papiamento")},
    NamedLanguage{QLatin1StringView("da"), QT_TRANSLATE_NOOP("Languages", "Danish")},
    NamedLanguage{QLatin1StringView("sv"), QT_TRANSLATE_NOOP("Languages", "Swedish")},
    NamedLanguage{QLatin1StringView("no"), QT_TRANSLATE_NOOP("Languages", "Norwegian")},
    NamedLanguage{QLatin1StringView("it"), QT_TRANSLATE_NOOP("Languages", "Italian")},
};

} // namespace

QString languageName(const QString &code)
{
    for (const NamedLanguage &known : languages) {
        if (code == known.code)
            return QCoreApplication::translate("Languages", known.name);
    }
    return code;
}

} // namespace kb
