// SPDX-License-Identifier: EUPL-1.2
#include "jobs/meetingfollowup.h"

#include "model/eventtimes.h"
#include "model/knowledgequestion.h"
#include "model/signalsteps.h"

namespace kb {

namespace {

constexpr qsizetype LongestSignalTitle = 120; ///< characters; the whole text is in the description

QString sourceLine(const Insight &insight, const Event &event)
{
    QStringList parts{event.refcode, event.title, insight.byWhom};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString shortened(const QString &text, qsizetype most)
{
    const QString line = text.simplified();
    return line.size() <= most ? line : line.left(most - 1).trimmed() + QChar(0x2026);
}

Result<Uid> linked(Bank &bank, Write &write, const Insight &insight, const Event &event,
                   const Result<Uid> &made)
{
    if (!made)
        return made;
    if (auto about = bank.links().add(write, insight.uid, LinkType::About, *made); !about)
        return about.error();
    const auto concepts = bank.links().copy(write, event.uid, *made, LinkType::Concept);
    return concepts ? made : Result<Uid>(concepts.error());
}

} // namespace

Result<Uid> questionFrom(Bank &bank, Write &write, const Insight &insight, const Event &event)
{
    const auto dossiers = bank.links().from(event.uid, LinkType::Dossier);
    if (!dossiers)
        return dossiers.error();
    KnowledgeQuestion question;
    question.text = insight.text.simplified();
    question.explanation = sourceLine(insight, event);
    question.shareLevel = event.shareLevel;
    question.dossier = dossiers->value(0);
    return linked(bank, write, insight, event, bank.records<KnowledgeQuestion>().insert(write, question));
}

Result<Uid> signalFrom(Bank &bank, Write &write, const Insight &insight, const Event &event)
{
    const QDate today = bank.now().date();
    const QDate seen = firstDay(event).isValid() ? std::min(firstDay(event), today) : today;
    Signal signal = newSignal();
    signal.title = shortened(insight.text, LongestSignalTitle);
    signal.description = insight.text;
    signal.arena = {Arena::Maatschappelijk};
    signal.sources = {{.kind = SourceKind::Bijeenkomst, .title = sourceLine(insight, event), .date = seen}};
    signal.observedOn = seen;
    signal.shareLevel = event.shareLevel;
    return linked(bank, write, insight, event, bank.records<Signal>().insert(write, signal));
}

} // namespace kb
