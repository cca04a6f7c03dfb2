// SPDX-License-Identifier: EUPL-1.2
#include "cli/recordshow.h"

#include "bank/bank.h"
#include "base/firsterror.h"
#include "jobs/dossieroverviewjob.h"
#include "jobs/recordties.h"
#include "report/labels.h"

#include <QJsonArray>

namespace kb::cli {

namespace {

using namespace Qt::StringLiterals;

/// The uids by the code of their link: {"officer": [...]}.
QJsonObject linksAsJson(const QList<RecordTie> &ties)
{
    QMap<QString, QJsonArray> byType;
    for (const RecordTie &tie : ties)
        byType[tie.type].append(textOf(tie.line.uid));
    QJsonObject links;
    for (auto type = byType.begin(); type != byType.end(); ++type)
        links.insert(type.key(), type.value());
    return links;
}

QJsonObject momentAsJson(const DossierMilestone &moment)
{
    return {{u"uid"_s, textOf(moment.uid)},
            {u"date"_s, moment.date.toString(Qt::ISODate)},
            {u"label"_s, moment.label},
            {u"kind"_s, moment.kind},
            {u"certainty"_s, QString(codeOf(moment.certainty))}};
}

/// What only a dossier has: its moments of decision, and how many of its questions are known.
Result<Around> aroundDossier(Bank &bank, const Uid &dossier)
{
    const auto content = dossierOverviewContent(bank, dossier, Language::Nl);
    if (!content)
        return content.error();
    Around around;
    QJsonArray moments;
    for (const DossierMilestone &moment : content->milestones) {
        moments.append(momentAsJson(moment));
        around.lines.append(u"%1: %2 %3"_s.arg(kindLabel(Kind::DossierMilestone),
                                               moment.date.toString(Qt::ISODate), moment.label));
    }
    around.json.insert(u"milestones"_s, moments);
    around.json.insert(u"freshness"_s, QString(codeOf(content->freshness)));
    for (const auto &[name, knowing] :
         {std::pair(u"known"_s, Knowing::Known), std::pair(u"partly"_s, Knowing::Partly),
          std::pair(u"unknown"_s, Knowing::Unknown)}) {
        const auto count = content->questions(knowing).size();
        around.json.insert(name, int(count));
        around.lines.append(u"%1: %2"_s.arg(knowingText(knowing)).arg(count));
    }
    return around;
}

} // namespace

QString wordsOf(const QJsonValue &value)
{
    QStringList words;
    if (value.isArray()) {
        for (const auto &item : value.toArray())
            words.append(wordsOf(item));
        return words.join(QStringLiteral("; "));
    }
    if (!value.isObject())
        return value.toVariant().toString();
    const QJsonObject parts = value.toObject();
    for (const auto &part : parts)
        words.append(wordsOf(part));
    return words.join(QStringLiteral(", "));
}

Result<Around> aroundRecord(Bank &bank, Kind kind, const Uid &record)
{
    const auto ties = tiesOf(bank, record);
    const auto own = kind == Kind::PolicyDossier ? aroundDossier(bank, record) : Result<Around>(Around());
    if (const Error *error = firstError(ties, own))
        return *error;
    Around around = *own;
    if (!ties->isEmpty())
        around.json.insert(u"links"_s, linksAsJson(*ties));
    for (const RecordTie &tie : *ties)
        around.lines.append(u"%1: %2"_s.arg(kindLabel(tie.line.kind), nameOf(tie.line)));
    return around;
}

} // namespace kb::cli
