// SPDX-License-Identifier: EUPL-1.2
#include "pdf/reading.h"

#include <QDateTime>
#include <QJsonArray>

#include <poppler-qt6.h>

namespace kb::pdf {

namespace {

constexpr qsizetype MostText = qsizetype(8) << 20; ///< characters: some thousand full pages

QJsonObject refused(QLatin1StringView why)
{
    return {{QStringLiteral("refused"), QString(why)}};
}

/// The texts of the pages, until there is enough; then the object says that it was cut.
void addPages(QJsonObject &answer, const Poppler::Document &pdf)
{
    QJsonArray pages;
    qsizetype length = 0;
    for (int number = 0; number < pdf.numPages() && length < MostText; ++number) {
        const auto page = pdf.page(number);
        const QString text = page ? page->text(QRectF()).left(MostText - length) : QString();
        pages.append(text);
        length += text.size();
    }
    answer.insert(QStringLiteral("page_count"), pdf.numPages());
    if (length >= MostText)
        answer.insert(QStringLiteral("cut"), true);
    answer.insert(QStringLiteral("pages"), pages);
}

} // namespace

QJsonObject readPdf(const QByteArray &bytes)
{
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    const auto pdf = Poppler::Document::loadFromData(bytes);
    if (!pdf)
        return refused(QLatin1StringView("damaged"));
    if (pdf->isLocked())
        return refused(QLatin1StringView("locked"));

    QJsonObject answer{{QStringLiteral("title"), pdf->title()}, {QStringLiteral("author"), pdf->author()}};
    if (const QDateTime created = pdf->creationDate(); created.isValid())
        answer.insert(QStringLiteral("created"), created.date().toString(Qt::ISODate));
    addPages(answer, *pdf);
    return answer;
}

} // namespace kb::pdf
