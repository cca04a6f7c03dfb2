// SPDX-License-Identifier: EUPL-1.2
#include "wording/languagename.h"

#include "model/validation.h"
#include "wording/namedcode.h"

#include <QCoreApplication>

#include <array>

namespace kb {

namespace {

/// In the order in which they are offered.
constexpr std::array languages{
    NamedCode{QLatin1StringView("nl"), QT_TRANSLATE_NOOP("Languages", "Dutch")},
    NamedCode{QLatin1StringView("en"), QT_TRANSLATE_NOOP("Languages", "English")},
    NamedCode{QLatin1StringView("ar"), QT_TRANSLATE_NOOP("Languages", "Arabic")},
    NamedCode{QLatin1StringView("zh"), QT_TRANSLATE_NOOP("Languages", "Chinese")},
    NamedCode{QLatin1StringView("cs"), QT_TRANSLATE_NOOP("Languages", "Czech")},
    NamedCode{QLatin1StringView("da"), QT_TRANSLATE_NOOP("Languages", "Danish")},
    NamedCode{QLatin1StringView("et"), QT_TRANSLATE_NOOP("Languages", "Estonian")},
    NamedCode{QLatin1StringView("fi"), QT_TRANSLATE_NOOP("Languages", "Finnish")},
    NamedCode{QLatin1StringView("fr"), QT_TRANSLATE_NOOP("Languages", "French")},
    NamedCode{QLatin1StringView("fy"), QT_TRANSLATE_NOOP("Languages", "Frisian")},
    NamedCode{QLatin1StringView("de"), QT_TRANSLATE_NOOP("Languages", "German")},
    NamedCode{QLatin1StringView("el"), QT_TRANSLATE_NOOP("Languages", "Greek")},
    NamedCode{QLatin1StringView("hu"), QT_TRANSLATE_NOOP("Languages", "Hungarian")},
    NamedCode{QLatin1StringView("is"), QT_TRANSLATE_NOOP("Languages", "Icelandic")},
    NamedCode{QLatin1StringView("it"), QT_TRANSLATE_NOOP("Languages", "Italian")},
    NamedCode{QLatin1StringView("ja"), QT_TRANSLATE_NOOP("Languages", "Japanese")},
    NamedCode{QLatin1StringView("nb"), QT_TRANSLATE_NOOP("Languages", "Norwegian")},
    NamedCode{QLatin1StringView("pap"), QT_TRANSLATE_NOOP("Languages", "Papiamento")},
    NamedCode{QLatin1StringView("pl"), QT_TRANSLATE_NOOP("Languages", "Polish")},
    NamedCode{QLatin1StringView("pt"), QT_TRANSLATE_NOOP("Languages", "Portuguese")},
    NamedCode{QLatin1StringView("ro"), QT_TRANSLATE_NOOP("Languages", "Romanian")},
    NamedCode{QLatin1StringView("ru"), QT_TRANSLATE_NOOP("Languages", "Russian")},
    NamedCode{QLatin1StringView("es"), QT_TRANSLATE_NOOP("Languages", "Spanish")},
    NamedCode{QLatin1StringView("sv"), QT_TRANSLATE_NOOP("Languages", "Swedish")},
    NamedCode{QLatin1StringView("tr"), QT_TRANSLATE_NOOP("Languages", "Turkish")},
    NamedCode{QLatin1StringView("uk"), QT_TRANSLATE_NOOP("Languages", "Ukrainian")},
};

} // namespace

QString languageName(const QString &code)
{
    const NamedCode *known = withCode(languages, normalLanguage(code).value_or(code));
    return known ? QCoreApplication::translate("Languages", known->name) : code;
}

QStringList namedLanguages()
{
    return namedCodes(languages);
}

} // namespace kb
