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
    if (locale.language() != QLocale::Dutch)
        return; // the source strings are English
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(QStringLiteral(":/i18n/kb_nl.qm")))
        QCoreApplication::installTranslator(translator);
}

} // namespace kb::cli
