// SPDX-License-Identifier: EUPL-1.2
#include "wording/language.h"

#include "wording/papertongue.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace kb {

namespace {

/// The translators of the language hang below the application under this name until another is chosen.
constexpr QLatin1StringView translatorName("kb.language");

void removeLanguage(QCoreApplication &app)
{
    for (auto *translator : app.findChildren<QTranslator *>(translatorName, Qt::FindDirectChildrenOnly)) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
}

bool install(QCoreApplication &app, const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(&app);
    translator->setObjectName(translatorName);
    return translator->load(file, folder) && QCoreApplication::installTranslator(translator);
}

} // namespace

QString languageFor(const QString &choice, const QLocale &system)
{
    if (choice == QLatin1StringView("nl") || choice == QLatin1StringView("en"))
        return choice;
    return system.language() == QLocale::Dutch ? QStringLiteral("nl") : QStringLiteral("en");
}

Language shownLanguage()
{
    return QLocale().language() == QLocale::Dutch ? Language::Nl : Language::En;
}

bool installLanguage(QCoreApplication &app, const QString &choice)
{
    removeLanguage(app);
    const QString language = languageFor(choice);
    const bool isDutch = language == QLatin1StringView("nl");
    QLocale::setDefault(isDutch ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                                : QLocale(QLocale::English, QLocale::UnitedKingdom));

    // Qt's own texts first: ours are asked before them.
    install(app, QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English too has a file: it holds the plural forms.
    const bool isFound = install(app, QStringLiteral("kb_") + language, QStringLiteral(":/i18n"));
    auto *tongue = new PaperTongue(&app); // asked first
    tongue->setObjectName(translatorName);
    QCoreApplication::installTranslator(tongue);
    return isFound || !isDutch;
}

} // namespace kb
