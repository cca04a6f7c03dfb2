// SPDX-License-Identifier: EUPL-1.2
#include "exchange/pdfcontents.h"

#include "exchange/names.h"
#include "model/identifiers.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace kb {

namespace {

constexpr qsizetype PagesWithDoi = 3;

/// What word processors write: "Microsoft Word - eindrapport v3.docx".
QString withoutProgram(const QString &title)
{
    static const QRegularExpression before(QStringLiteral("^(Microsoft (Word|PowerPoint)|PowerPoint) - "));
    static const QRegularExpression after(QStringLiteral("\\.(docx?|pptx?|odt|odp|indd|pdf|tex|dvi)$"),
                                          QRegularExpression::CaseInsensitiveOption);
    return QString(title).remove(before).remove(after).simplified();
}

/// What stands behind an address belongs to the sentence around it.
QString withoutPunctuation(QString doi)
{
    const auto isOutside = [&] {
        const bool closesNothing = doi.endsWith(u')') && doi.count(u')') > doi.count(u'(');
        return closesNothing || QStringView(u".,;:'’”").contains(doi.back());
    };
    while (!doi.isEmpty() && isOutside())
        doi.chop(1);
    return doi;
}

QList<Contribution> authorsIn(const QString &author)
{
    QList<Contribution> authors;
    for (const QString &name : author.split(u';', Qt::SkipEmptyParts)) {
        const QString natural = name.simplified();
        if (natural.isEmpty())
            continue;
        const bool isAsPublished = natural.contains(u',') || looksLikeOrganisation(natural);
        authors.append(
            contributionOf(isAsPublished ? natural : turnedAround(natural), ContributionRole::Auteur));
    }
    return authors;
}

Incoming proposal(const PdfContents &contents, const QString &fileName)
{
    Study study;
    study.title = withoutProgram(contents.title);
    study.contributions = authorsIn(contents.author);
    study.issued.text = contents.created.toString(Qt::ISODate);
    study.doi = contents.doi();

    Incoming incoming{.line = 1};
    incoming.remarks.append({contents.hasText() ? Remark::Code::Proposal : Remark::Code::NoText, {}, 1});
    if (study.title.isEmpty()) {
        study.title = QFileInfo(fileName).completeBaseName();
        incoming.remarks.append({Remark::Code::SuppliedTitle, study.title, 1});
    }
    incoming.record = study;
    return incoming;
}

Skipped skipped(PdfReading::Outcome outcome)
{
    switch (outcome) {
    case PdfReading::Outcome::Locked:
        return {Skipped::Reason::Locked, {}, 1};
    case PdfReading::Outcome::Damaged:
        return {Skipped::Reason::Damaged, {}, 1};
    default:
        return {Skipped::Reason::TooHeavy, {}, 1};
    }
}

} // namespace

bool PdfContents::hasText() const
{
    return std::ranges::any_of(pages, [](const QString &page) { return !page.trimmed().isEmpty(); });
}

QString PdfContents::doi() const
{
    static const QRegularExpression shape(QStringLiteral(R"re(\b10\.\d{4,9}/[^\s"<>{}\[\]]+)re"));
    for (const QString &page : pages.first(std::min(PagesWithDoi, pages.size()))) {
        const auto found = shape.match(page);
        const auto doi = found.hasMatch() ? normalDoi(withoutPunctuation(found.captured())) : std::nullopt;
        if (doi)
            return *doi;
    }
    return {};
}

PdfReading pdfReadingFrom(const QByteArray &answer)
{
    const QJsonObject object = QJsonDocument::fromJson(answer).object();
    const QString refused = object.value(QLatin1StringView("refused")).toString();
    if (refused == QStringLiteral("locked"))
        return {.outcome = PdfReading::Outcome::Locked};
    if (refused == QStringLiteral("damaged"))
        return {.outcome = PdfReading::Outcome::Damaged};
    if (!object.contains(QLatin1StringView("pages")))
        return {};

    PdfReading reading{.outcome = PdfReading::Outcome::Read};
    reading.contents = {
        .title = object.value(QLatin1StringView("title")).toString().simplified(),
        .author = object.value(QLatin1StringView("author")).toString().simplified(),
        .created = QDate::fromString(object.value(QLatin1StringView("created")).toString(), Qt::ISODate),
        .pageCount = object.value(QLatin1StringView("page_count")).toInt()};
    for (const auto &page : object.value(QLatin1StringView("pages")).toArray())
        reading.contents.pages.append(page.toString());
    return reading;
}

Batch studyFromPdf(const PdfReading &reading, const QString &fileName)
{
    Batch batch{.format = PdfFormat};
    if (reading.outcome == PdfReading::Outcome::Read)
        batch.items.append(proposal(reading.contents, fileName));
    else
        batch.skipped.append(skipped(reading.outcome));
    return batch;
}

} // namespace kb
