// SPDX-License-Identifier: EUPL-1.2
#include "jobs/citedsources.h"

#include "bank/bank.h"
#include "bank/headlines.h"
#include "base/firsterror.h"
#include "model/eventtimes.h"
#include "model/finding.h"
#include "model/insight.h"
#include "model/study.h"
#include "report/citation.h"
#include "report/labels.h"
#include "report/words.h"
#include "text/capital.h"

namespace kb {

namespace {

using SourceText = Result<doc::Text>;

constexpr FieldId MeetingKindField = 31; // of model/event.h

QString inBrackets(const QString &code)
{
    return code.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(code);
}

SourceText ofStudy(Bank &bank, const Uid &uid)
{
    const auto study = bank.records<Study>().get(uid);
    const auto institutes = linkedTitles(bank.context().db, uid, LinkType::PerformedBy);
    if (const Error *error = firstError(study, institutes))
        return *error;
    doc::Text text = citation(*study, *institutes);
    text.add(inBrackets(study->refcode));
    if (study->publicationStatus == PublicationStatus::Ingetrokken)
        text.add(QStringLiteral(" ") + Report::tr("(withdrawn)"));
    return text;
}

SourceText ofFinding(Bank &bank, const Uid &uid)
{
    const auto finding = bank.records<Finding>().get(uid);
    if (!finding)
        return finding.error();
    auto text = ofStudy(bank, finding->study);
    if (text)
        text->add(QStringLiteral(" ") + Report::tr("Strength of evidence: %1 of 5.").arg(finding->strength));
    return text;
}

/// A title that begins with the kind of the meeting does not say it twice; a kind may have its meaning behind
/// it: "Kenniskamer (knowledge chamber)".
QString titleAfter(const QString &kind, const QString &title)
{
    const QString start = kind.section(QStringLiteral(" ("), 0, 0) + u':';
    if (!title.startsWith(start, Qt::CaseInsensitive))
        return title;
    return withCapital(title.mid(start.size()).trimmed());
}

/// "Kenniskamer *Ruimte en stroom in 2035*, 9 februari 2026 (verslag, KIEM)."
SourceText ofMeeting(Bank &bank, const Uid &uid, Language language)
{
    const auto event = bank.records<Event>().get(uid);
    const auto lines = headlines(bank.context().db, {uid});
    if (const Error *error = firstError(event, lines))
        return *error;
    const QString kind = codeLabel(Kind::Event, MeetingKindField, event->kind);
    doc::Text text(kind + QStringLiteral(" "));
    text.add(titleAfter(kind, event->title), doc::Emphasis::Emphasised);
    if (event->start.isValid())
        text.add(QStringLiteral(", ") + longDate(firstDay(*event), language));
    const QString unit = lines->value(uid).unitCode;
    text.add(unit.isEmpty() ? QStringLiteral(".")
                            : QStringLiteral(" ") + Report::tr("(report, %1).").arg(unit));
    return text.add(inBrackets(event->refcode));
}

SourceText ofInsight(Bank &bank, const Uid &uid, Language language)
{
    const auto insight = bank.records<Insight>().get(uid);
    return insight ? ofMeeting(bank, insight->event, language) : SourceText(insight.error());
}

/// "Signal DGRO-SIG-01, Netbeheerders wijzen minder plekken aan."
SourceText ofCitedLine(const Headline &line)
{
    const QString code = line.code.isEmpty() ? QString() : QStringLiteral(" ") + line.code;
    return doc::Text(kindLabel(line.kind) + code + QStringLiteral(", ") + line.title);
}

SourceText sourceText(Bank &bank, const Headline &line, Language language)
{
    switch (line.kind) {
    case Kind::Study:
        return ofStudy(bank, line.uid);
    case Kind::Finding:
        return ofFinding(bank, line.uid);
    case Kind::Event:
        return ofMeeting(bank, line.uid, language);
    case Kind::Insight:
        return ofInsight(bank, line.uid, language);
    default:
        return ofCitedLine(line);
    }
}

/// Insights of one meeting are one source.
Result<Uid> listedAs(Bank &bank, const Headline &line)
{
    if (line.kind != Kind::Insight)
        return line.uid;
    const auto insight = bank.records<Insight>().get(line.uid);
    return insight ? Result<Uid>(insight->event) : insight.error();
}

/// How a text names the source, and by which it is sorted, where that is not as it stands in the list.
struct ShortName
{
    QString inText;
    QString sortedBy;
};

Result<ShortName> shortNameOfStudy(Bank &bank, const Uid &uid)
{
    const auto study = bank.records<Study>().get(uid);
    const auto institutes = linkedTitles(bank.context().db, uid, LinkType::PerformedBy);
    if (const Error *error = firstError(study, institutes))
        return *error;
    return ShortName{citedInText(*study, *institutes), sortedBy(*study, *institutes)};
}

/// "Kenniskamer, 2026".
Result<ShortName> shortNameOfMeeting(Bank &bank, const Uid &uid)
{
    const auto event = bank.records<Event>().get(uid);
    if (!event)
        return event.error();
    const QString kind = codeLabel(Kind::Event, MeetingKindField, event->kind);
    return ShortName{
        event->start.isValid() ? QStringLiteral("%1, %2").arg(kind).arg(firstDay(*event).year()) : kind, {}};
}

Result<ShortName> shortName(Bank &bank, const Headline &line, const Uid &listed)
{
    if (line.kind == Kind::Study)
        return shortNameOfStudy(bank, line.uid);
    if (line.kind == Kind::Event || line.kind == Kind::Insight)
        return shortNameOfMeeting(bank, listed);
    if (line.kind != Kind::Finding)
        return ShortName{codeOrTitle(line), {}};
    const auto finding = bank.records<Finding>().get(line.uid);
    return finding ? shortNameOfStudy(bank, finding->study) : finding.error();
}

/// What a source is when it is no record with a headline of its own.
Result<Headline> citedLine(Bank &bank, const Uid &target)
{
    const auto lines = headlines(bank.context().db, {target});
    if (!lines)
        return lines.error();
    if (lines->contains(target))
        return lines->value(target);
    const auto kind = recordKind(bank.context().db, target);
    if (!kind)
        return kind.error();
    return Headline{.uid = target, .kind = *kind};
}

} // namespace

Result<CitedSource> citedSource(Bank &bank, const Citation &citation, Language language)
{
    const CitedSource written{{}, citation.other, citation.locator};
    if (citation.target.isNull())
        return written;
    const auto line = citedLine(bank, citation.target);
    if (!line)
        return line.error().code == Error::Code::NotFound ? Result<CitedSource>(written)
                                                          : Result<CitedSource>(line.error());
    const auto text = sourceText(bank, *line, language);
    const auto source = listedAs(bank, *line);
    if (const Error *error = firstError(text, source))
        return *error;
    const auto name = shortName(bank, *line, *source);
    if (!name)
        return name.error();
    return CitedSource{*source, *text, citation.locator, name->inText, name->sortedBy};
}

Result<QList<CitedSource>> citedSources(Bank &bank, const QList<Citation> &citations, Language language)
{
    QList<CitedSource> sources;
    for (const Citation &citation : citations) {
        const auto source = citedSource(bank, citation, language);
        if (!source)
            return source.error();
        if (!source->citation.isEmpty())
            sources.append(*source);
    }
    return sources;
}

} // namespace kb
