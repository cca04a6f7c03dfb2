// SPDX-License-Identifier: EUPL-1.2
#include "wording/papertongue.h"

#include "report/inlanguage.h"

namespace kb {

PaperTongue::PaperTongue(QObject *parent)
    : QTranslator(parent)
{
    // A program without the texts speaks English.
    (void)m_dutch.load(QStringLiteral("kb_nl"), QStringLiteral(":/i18n"));
    (void)m_english.load(QStringLiteral("kb_en"), QStringLiteral(":/i18n"));
}

QString PaperTongue::translate(const char *context, const char *source, const char *comment, int number) const
{
    const auto language = InLanguage::now();
    if (!language)
        return {};
    const QTranslator &texts = *language == Language::Nl ? m_dutch : m_english;
    const QString text = texts.translate(context, source, comment, number);
    return text.isNull() ? QString::fromUtf8(source) : text;
}

} // namespace kb
