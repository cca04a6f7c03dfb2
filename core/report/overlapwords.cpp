// SPDX-License-Identifier: EUPL-1.2
#include "report/overlapwords.h"

#include "report/sharedmarks.h"
#include "report/words.h"

#include <cmath>

namespace kb {

namespace {

const OverlapPart *partOf(const Overlap &pair, std::initializer_list<PartName> names)
{
    for (const OverlapPart &part : pair.parts) {
        const bool saysSomething = part.points > 0 && !evidenceWords(part).isEmpty();
        if (saysSomething && std::ranges::find(names, part.name) != names.end())
            return &part;
    }
    return nullptr;
}

int countOf(const Overlap &pair, EvidenceName name)
{
    int count = 0;
    for (const OverlapPart &part : pair.parts)
        count += int(std::ranges::count(part.evidence, name, &Evidence::name));
    return count;
}

/// The first code of a paper, a study or a plan that both name.
QString sharedCode(const Overlap &pair)
{
    for (const OverlapPart &part : pair.parts) {
        const auto found = std::ranges::find(part.evidence, EvidenceName::Code, &Evidence::name);
        if (found != part.evidence.end())
            return found->label;
    }
    return {};
}

QString wordPair(const Evidence &evidence)
{
    if (evidence.inA.isEmpty() || evidence.inB.isEmpty() ||
        evidence.inA.compare(evidence.inB, Qt::CaseInsensitive) == 0)
        return evidence.inA.isEmpty() ? (evidence.inB.isEmpty() ? evidence.label : evidence.inB)
                                      : evidence.inA;
    return evidence.inA + QStringLiteral(" ~ ") + evidence.inB;
}

/// By what names both texts call it, when these are not the same.
QString conceptWords(const Evidence &evidence)
{
    const bool isInBoth = !evidence.inA.isEmpty() && !evidence.inB.isEmpty();
    if (isInBoth && areOtherWords(evidence.inA, evidence.inB))
        return Report::tr("%1 (same concept: %2)").arg(evidence.label, wordPair(evidence));
    return evidence.isFoundInText ? Report::tr("%1 (found in the text)").arg(evidence.label) : evidence.label;
}

QString words(const Evidence &evidence)
{
    const int amount = int(std::lround(evidence.amount));
    switch (evidence.name) {
    case EvidenceName::Concept:
        return conceptWords(evidence);
    case EvidenceName::NearConcept:
        return Report::tr("%1 (broader or narrower)").arg(evidence.label);
    case EvidenceName::Word:
    case EvidenceName::SimilarWord:
    case EvidenceName::RelatedWord:
        return wordPair(evidence);
    case EvidenceName::ConceptWord:
        return Report::tr("%1 (word of a concept)").arg(wordPair(evidence));
    case EvidenceName::GoBetween:
        return Report::tr("both resemble %1").arg(evidence.label);
    case EvidenceName::Study:
    case EvidenceName::Dossier:
    case EvidenceName::Signal:
    case EvidenceName::Approach:
    case EvidenceName::Person:
        return tieWords(evidence);
    case EvidenceName::NeedBy:
        return Report::tr("%n month(s) apart", nullptr, amount);
    case EvidenceName::Age:
        return Report::tr("%n year(s) old", nullptr, amount);
    case EvidenceName::Cap:
        return Report::tr("at most %1 points").arg(amount);
    case EvidenceName::Code:
        return Report::tr("both name %1").arg(evidence.label);
    }
    return evidence.label;
}

} // namespace

QString label(PartName part)
{
    switch (part) {
    case PartName::Concepts:
        return Report::tr("concepts");
    case PartName::Words:
        return Report::tr("words of the question");
    case PartName::SharedWords:
        return Report::tr("shared words");
    case PartName::Spelling:
        return Report::tr("words that look alike");
    case PartName::Related:
        return Report::tr("related words");
    case PartName::GoBetween:
        return Report::tr("through another record");
    case PartName::Ties:
        return Report::tr("ties");
    case PartName::Moment:
        return Report::tr("moment");
    case PartName::Cap:
        return Report::tr("cap");
    case PartName::SameCode:
        return Report::tr("the same code");
    }
    return {};
}

QString label(OverlapLevel level)
{
    switch (level) {
    case OverlapLevel::Strong:
        return Report::tr("strong");
    case OverlapLevel::Probable:
        return Report::tr("probable");
    case OverlapLevel::Weak:
        return Report::tr("weak");
    }
    return {};
}

QString label(OverlapKind kind)
{
    switch (kind) {
    case OverlapKind::VraagVraag:
        return Report::tr("question and question");
    case OverlapKind::VraagStudie:
        return Report::tr("question and study");
    case OverlapKind::VraagProject:
        return Report::tr("question and project");
    case OverlapKind::ProjectProject:
        return Report::tr("project and project");
    case OverlapKind::SignaalSignaal:
        return Report::tr("signal and signal");
    case OverlapKind::SignaalVraag:
        return Report::tr("signal and question");
    }
    return {};
}

QString label(JointAction action)
{
    switch (action) {
    case JointAction::Programme:
        return Report::tr("programme together");
    case JointAction::JoinCommittee:
        return Report::tr("join the committee");
    case JointAction::ShareResult:
        return Report::tr("share the result");
    }
    return {};
}

QString label(GroupState state)
{
    switch (state) {
    case GroupState::Open:
        return Report::tr("open", "group of questions");
    case GroupState::Afgesproken:
        return Report::tr("agreed", "group of questions");
    case GroupState::NietNodig:
        return Report::tr("not needed", "group of questions");
    }
    return {};
}

QList<EvidenceLine> evidenceLines(const OverlapPart &part)
{
    constexpr qsizetype Most = 6; // more than that nobody reads
    QList<EvidenceLine> lines;
    for (const Evidence &evidence : part.evidence) {
        const QString text = words(evidence);
        const bool isSaid = std::ranges::find(lines, text, &EvidenceLine::words) != lines.end();
        const bool isRecord = isTie(evidence.name) || evidence.name == EvidenceName::GoBetween;
        if (!text.isEmpty() && !isSaid)
            lines.append({text, isRecord ? evidence.uid : Uid()});
        if (lines.size() == Most)
            break;
    }
    return lines;
}

QString evidenceWords(const OverlapPart &part)
{
    QStringList texts;
    for (const QList<EvidenceLine> lines = evidenceLines(part); const EvidenceLine &line : lines)
        texts.append(line.words);
    return texts.join(QStringLiteral(", "));
}

QStringList sharedConcepts(const Overlap &pair)
{
    QStringList labels;
    for (const OverlapPart &part : pair.parts) {
        for (const Evidence &evidence : part.evidence) {
            if (evidence.name == EvidenceName::Concept && !labels.contains(evidence.label))
                labels.append(evidence.label);
        }
    }
    return labels;
}

QString whyWords(const Overlap &pair)
{
    QStringList reasons;
    if (const QString code = sharedCode(pair); !code.isEmpty())
        reasons.append(Report::tr("both name %1").arg(code));
    if (const int concepts = countOf(pair, EvidenceName::Concept))
        reasons.append(Report::tr("%n concept(s)", nullptr, concepts));
    if (const OverlapPart *part = partOf(pair, {PartName::SharedWords, PartName::Words}))
        reasons.append(Report::tr("same words: %1").arg(evidenceWords(*part)));
    else if (const OverlapPart *related = partOf(pair, {PartName::Related}))
        reasons.append(Report::tr("related words: %1").arg(evidenceWords(*related)));
    if (const int studies = countOf(pair, EvidenceName::Study))
        reasons.append(Report::tr("%n shared study(s)", nullptr, studies));
    if (countOf(pair, EvidenceName::Dossier))
        reasons.append(Report::tr("the same dossier"));
    if (pair.canStillChange)
        reasons.append(Report::tr("can still be influenced"));
    return reasons.join(QStringLiteral(", "));
}

} // namespace kb
