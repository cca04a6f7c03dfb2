// SPDX-License-Identifier: EUPL-1.2
#include "cli/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace kb::cli {

void installLanguage(const QString &code)
{
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    const bool isDutch = locale.language() == QLocale::Dutch; // English brings its plurals only
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(isDutch ? QStringLiteral(":/i18n/kb_nl.qm") : QStringLiteral(":/i18n/kb_en.qm")))
        QCoreApplication::installTranslator(translator);
}

} // namespace kb::cli
