// SPDX-License-Identifier: EUPL-1.2
#include "cli/recordshow.h"

#include "bank/children.h"
#include "bank/headlines.h"
#include "bank/owners.h"
#include "base/firsterror.h"
#include "cli/waycode.h"
#include "cli/words.h"
#include "jobs/approachfindings.h"
#include "jobs/dossieroverviewjob.h"
#include "jobs/recordties.h"
#include "model/committeemember.h"
#include "report/labels.h"
#include "report/linkwords.h"

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

/// What only an approach has: what studies found about it, and what that says together.
Result<Around> aroundApproach(Bank &bank, const Uid &approach)
{
    const auto about = findingsAbout(bank, approach);
    if (!about)
        return about.error();
    Around around;
    QJsonArray findings;
    for (const Finding &finding : about->findings) {
        findings.append(QJsonObject{{u"uid"_s, textOf(finding.uid)},
                                    {u"study"_s, textOf(finding.study)},
                                    {u"direction"_s, QString(kb::codeOf(finding.direction))},
                                    {u"strength"_s, finding.strength},
                                    {u"statement"_s, finding.statement}});
        around.lines.append(
            u"%1 (%2): %3"_s.arg(label(finding.direction)).arg(finding.strength).arg(finding.statement));
    }
    around.json.insert(u"findings"_s, findings);
    around.json.insert(u"verdict"_s, QString(kb::codeOf(about->judged.verdict)));
    around.lines.append(label(about->judged.verdict));
    return around;
}

/// What only a project has: who sits on its committee, and for which units somebody is still to be named.
Result<Around> aroundProject(Bank &bank, const Uid &project)
{
    const auto members = childrenOf<CommitteeMember>(bank, "committee_member/of_project", project);
    if (!members)
        return members.error();
    Around around;
    Owners units(bank);
    QJsonArray committee;
    for (const CommitteeMember &member : *members) {
        const auto person = linesOf(bank.context().db, {member.person});
        if (!person)
            return person.error();
        const QString unit = units.codeOfUnit(member.unit);
        const QString name =
            person->isEmpty() ? Cli::tr("still to be named by %1").arg(unit) : nameOf(person->first());
        committee.append(QJsonObject{{u"uid"_s, textOf(member.uid)},
                                     {u"person"_s, textOf(member.person)},
                                     {u"unit"_s, unit},
                                     {u"role"_s, QString(kb::codeOf(member.role))}});
        around.lines.append(u"%1: %2"_s.arg(kindLabel(Kind::CommitteeMember), name));
    }
    around.json.insert(u"committee"_s, committee);
    return around;
}

Result<Around> ownAround(Bank &bank, Kind kind, const Uid &record)
{
    if (kind == Kind::ResearchProject)
        return aroundProject(bank, record);
    if (kind == Kind::PolicyDossier)
        return aroundDossier(bank, record);
    return kind == Kind::Approach ? aroundApproach(bank, record) : Result<Around>(Around());
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
    const auto linked = linkedRecords(bank, record);
    const auto own = ownAround(bank, kind, record);
    if (const Error *error = firstError(ties, linked, own))
        return *error;
    Around around = *own;
    QJsonArray both;
    for (const LinkedRecord &link : *linked)
        both.append(toJson(link));
    if (!both.isEmpty())
        around.json.insert(u"linked"_s, both);
    if (!ties->isEmpty())
        around.json.insert(u"links"_s, linksAsJson(*ties));
    for (const LinkedRecord &link : *linked)
        around.lines.append(u"%1: %2"_s.arg(label(link.way), nameOf(link.line)));
    return around;
}

} // namespace kb::cli
