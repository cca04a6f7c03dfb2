// SPDX-License-Identifier: EUPL-1.2
#include "report/overlapwords.h"

#include "report/sharedmarks.h"
#include "report/words.h"

#include <cmath>

namespace kb {

namespace {

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
        return evidence.label.isEmpty() ? Report::tr("both resemble a record that a unit keeps for itself")
                                        : Report::tr("both resemble %1").arg(evidence.label);
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

} // namespace kb
