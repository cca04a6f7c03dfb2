// SPDX-License-Identifier: EUPL-1.2
// Why a pair is here, in one line.
#include "report/overlapwords.h"
#include "report/words.h"

namespace kb {

namespace {

constexpr double SameTimeMonths = 6; ///< so far apart the moment still takes nothing off (spec 05, 5.3)

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

/// The plainest that the texts share; the others would say it again.
QString textReason(const Overlap &pair)
{
    if (const OverlapPart *part = partOf(pair, {PartName::SharedWords, PartName::Words}))
        return Report::tr("same words: %1").arg(evidenceWords(*part));
    if (const OverlapPart *related = partOf(pair, {PartName::Related}))
        return Report::tr("related words: %1").arg(evidenceWords(*related));
    if (const OverlapPart *spelling = partOf(pair, {PartName::Spelling}))
        return Report::tr("words that look alike: %1").arg(evidenceWords(*spelling));
    const OverlapPart *between = partOf(pair, {PartName::GoBetween});
    return between ? evidenceWords(*between) : QString();
}

QStringList contentReasons(const Overlap &pair)
{
    QStringList reasons;
    if (const QString code = sharedCode(pair); !code.isEmpty())
        reasons.append(Report::tr("both name %1").arg(code));
    if (const int concepts = countOf(pair, EvidenceName::Concept))
        reasons.append(Report::tr("%n concept(s)", nullptr, concepts));
    if (const int near = countOf(pair, EvidenceName::NearConcept))
        reasons.append(Report::tr("%n broader or narrower concept(s)", nullptr, near));
    if (const QString text = textReason(pair); !text.isEmpty())
        reasons.append(text);
    return reasons;
}

QStringList tieReasons(const Overlap &pair)
{
    QStringList reasons;
    if (const int studies = countOf(pair, EvidenceName::Study))
        reasons.append(Report::tr("%n shared study(s)", nullptr, studies));
    for (const EvidenceName name :
         {EvidenceName::Dossier, EvidenceName::Signal, EvidenceName::Approach, EvidenceName::Person}) {
        if (countOf(pair, name) > 0)
            reasons.append(tieWords({.name = name}));
    }
    return reasons;
}

/// What brings points, of a pair that shows nothing of it: a weak one of which nobody asked the words, or
/// likenesses that are each too small to name.
QStringList namesOfParts(const Overlap &pair)
{
    QStringList names;
    for (const OverlapPart &part : pair.parts) {
        if (part.points > 0)
            names.append(label(part.name));
    }
    return names;
}

bool isNeededAtOneTime(const Overlap &pair)
{
    return std::ranges::any_of(pair.parts, [](const OverlapPart &part) {
        return std::ranges::any_of(part.evidence, [](const Evidence &evidence) {
            return evidence.name == EvidenceName::NeedBy && evidence.amount <= SameTimeMonths;
        });
    });
}

} // namespace

QString whyWords(const Overlap &pair)
{
    QStringList reasons = contentReasons(pair) + tieReasons(pair);
    if (reasons.isEmpty())
        reasons = namesOfParts(pair);
    if (isNeededAtOneTime(pair))
        reasons.append(Report::tr("the same time"));
    if (pair.canStillChange)
        reasons.append(Report::tr("can still be influenced"));
    return reasons.join(QStringLiteral(", "));
}

QString notFoundAnyMore()
{
    return Report::tr("people decided about it; the last run does not find it any more");
}

QString keptWords()
{
    return Report::tr("kept");
}

QString nothingInsideWords()
{
    return Report::tr("Inside one unit nothing is compared. The settings of the overlaps can change that.");
}

QString byHandWords()
{
    return Report::tr("by hand");
}

} // namespace kb
