// SPDX-License-Identifier: EUPL-1.2
#include "jobs/previousreport.h"

#include "bank/bank.h"
#include "bank/notetoself.h"
#include "report/overlapparts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kb {

namespace {

constexpr QLatin1StringView MadeReports("overlap.reports");
constexpr QLatin1StringView MadeOnKey("on");
constexpr QLatin1StringView StrongKey("strong");
constexpr QLatin1StringView ProbableKey("probable");

QJsonObject jsonOfReport(const PreviousReport &report)
{
    return {{MadeOnKey, report.date.toString(Qt::ISODate)},
            {StrongKey, report.strong},
            {ProbableKey, report.probable}};
}

PreviousReport reportOfJson(const QJsonObject &kept)
{
    return {.date = QDate::fromString(kept.value(MadeOnKey).toString(), Qt::ISODate),
            .strong = kept.value(StrongKey).toInt(),
            .probable = kept.value(ProbableKey).toInt()};
}

} // namespace

/// The note has the report of the last day, and behind it the last one of before that day.
Result<std::optional<PreviousReport>> reportBefore(Bank &bank, QDate day)
{
    const auto note = noteToSelf(bank.context().db, MadeReports);
    if (!note)
        return note.error();
    const QJsonArray made = QJsonDocument::fromJson(note->toUtf8()).array();
    for (const QJsonValue &one : made) {
        const PreviousReport report = reportOfJson(one.toObject());
        if (report.date.isValid() && report.date < day)
            return std::optional(report);
    }
    return std::optional<PreviousReport>();
}

Result<> rememberReport(Bank &bank, const OverlapReportContent &content)
{
    const PairsByLevel pairs = withoutSetAside(pairsByLevel(content));
    QJsonArray made{jsonOfReport({.date = content.info.date,
                                  .strong = int(pairs.strong.size()),
                                  .probable = int(pairs.probable.size())})};
    if (content.previous)
        made.append(jsonOfReport(*content.previous));
    const QByteArray note = QJsonDocument(made).toJson(QJsonDocument::Compact);
    return keepNoteToSelf(bank.context().db, MadeReports, QString::fromUtf8(note));
}

} // namespace kb
