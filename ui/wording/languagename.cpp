// SPDX-License-Identifier: EUPL-1.2
#include "wording/languagename.h"

#include "model/validation.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace kb {

namespace {

struct NamedLanguage
{
    QLatin1StringView code; ///< as normalLanguage() gives it
    const char *name;
};

constexpr std::array languages{
    NamedLanguage{QLatin1StringView("nl"), QT_TRANSLATE_NOOP("Languages", "Dutch")},
    NamedLanguage{QLatin1StringView("en"), QT_TRANSLATE_NOOP("Languages", "English")},
    NamedLanguage{QLatin1StringView("ar"), QT_TRANSLATE_NOOP("Languages", "Arabic")},
    NamedLanguage{QLatin1StringView("zh"), QT_TRANSLATE_NOOP("Languages", "Chinese")},
    NamedLanguage{QLatin1StringView("cs"), QT_TRANSLATE_NOOP("Languages", "Czech")},
    NamedLanguage{QLatin1StringView("da"), QT_TRANSLATE_NOOP("Languages", "Danish")},
    NamedLanguage{QLatin1StringView("et"), QT_TRANSLATE_NOOP("Languages", "Estonian")},
    NamedLanguage{QLatin1StringView("fi"), QT_TRANSLATE_NOOP("Languages", "Finnish")},
    NamedLanguage{QLatin1StringView("fr"), QT_TRANSLATE_NOOP("Languages", "French")},
    NamedLanguage{QLatin1StringView("fy"), QT_TRANSLATE_NOOP("Languages", "Frisian")},
    NamedLanguage{QLatin1StringView("de"), QT_TRANSLATE_NOOP("Languages", "German")},
    NamedLanguage{QLatin1StringView("el"), QT_TRANSLATE_NOOP("Languages", "Greek")},
    NamedLanguage{QLatin1StringView("hu"), QT_TRANSLATE_NOOP("Languages", "Hungarian")},
    NamedLanguage{QLatin1StringView("is"), QT_TRANSLATE_NOOP("Languages", "Icelandic")},
    NamedLanguage{QLatin1StringView("it"), QT_TRANSLATE_NOOP("Languages", "Italian")},
    NamedLanguage{QLatin1StringView("ja"), QT_TRANSLATE_NOOP("Languages", "Japanese")},
    NamedLanguage{QLatin1StringView("nb"), QT_TRANSLATE_NOOP("Languages", "Norwegian")},
    NamedLanguage{QLatin1StringView("pap"), QT_TRANSLATE_NOOP("Languages", "Papiamento")},
    NamedLanguage{QLatin1StringView("pl"), QT_TRANSLATE_NOOP("Languages", "Polish")},
    NamedLanguage{QLatin1StringView("pt"), QT_TRANSLATE_NOOP("Languages", "Portuguese")},
    NamedLanguage{QLatin1StringView("ro"), QT_TRANSLATE_NOOP("Languages", "Romanian")},
    NamedLanguage{QLatin1StringView("ru"), QT_TRANSLATE_NOOP("Languages", "Russian")},
    NamedLanguage{QLatin1StringView("es"), QT_TRANSLATE_NOOP("Languages", "Spanish")},
    NamedLanguage{QLatin1StringView("sv"), QT_TRANSLATE_NOOP("Languages", "Swedish")},
    NamedLanguage{QLatin1StringView("tr"), QT_TRANSLATE_NOOP("Languages", "Turkish")},
    NamedLanguage{QLatin1StringView("uk"), QT_TRANSLATE_NOOP("Languages", "Ukrainian")},
};

} // namespace

QString languageName(const QString &code)
{
    const QString normal = normalLanguage(code).value_or(code);
    const auto *known = std::ranges::find_if(
        languages, [&normal](const NamedLanguage &language) { return normal == language.code; });
    return known == languages.end() ? code : QCoreApplication::translate("Languages", known->name);
}

QStringList namedLanguages()
{
    QStringList codes;
    for (const NamedLanguage &language : languages)
        codes.append(language.code);
    return codes;
}

} // namespace kb
