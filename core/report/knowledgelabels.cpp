// SPDX-License-Identifier: EUPL-1.2
#include "model/approach.h"
#include "model/approachverdict.h"
#include "model/collection.h"
#include "model/finding.h"
#include "model/userecord.h"
#include "report/codedfield.h"
#include "report/labelwords.h"

namespace kb {

template <>
inline constexpr auto wordsOf<ApproachKind> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Policy instrument"),     QT_TRANSLATE_NOOP("Labels", "Intervention"),
    QT_TRANSLATE_NOOP("Labels", "Form of participation"), QT_TRANSLATE_NOOP("Labels", "Form of organisation"),
    QT_TRANSLATE_NOOP("Labels", "Way of working"),        QT_TRANSLATE_NOOP("Labels", "Communication"),
    QT_TRANSLATE_NOOP("Labels", "Research method"),       QT_TRANSLATE_NOOP("Labels", "Other approach"),
};

template <>
inline constexpr auto wordsOf<FindingDirection> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Works"),
    QT_TRANSLATE_NOOP("Labels", "Works partly"),
    QT_TRANSLATE_NOOP("Labels", "No effect"),
    QT_TRANSLATE_NOOP("Labels", "Backfires"),
    QT_TRANSLATE_NOOP("Labels", "Effect not known"),
};

template <>
inline constexpr auto wordsOf<UsedIn> = std::array{
    QT_TRANSLATE_NOOP("Labels", "In advice"),    QT_TRANSLATE_NOOP("Labels", "Letter to Parliament"),
    QT_TRANSLATE_NOOP("Labels", "Bill"),         QT_TRANSLATE_NOOP("Labels", "Budget"),
    QT_TRANSLATE_NOOP("Labels", "Policy paper"), QT_TRANSLATE_NOOP("Labels", "Implementation"),
    QT_TRANSLATE_NOOP("Labels", "Talk"),         QT_TRANSLATE_NOOP("Labels", "Not used, on purpose"),
};

template <>
inline constexpr auto wordsOf<UsedHow> = std::array{
    QT_TRANSLATE_NOOP("Labels", "As evidence"),
    QT_TRANSLATE_NOOP("Labels", "Policy adjusted"),
    QT_TRANSLATE_NOOP("Labels", "Policy stopped"),
    QT_TRANSLATE_NOOP("Labels", "As background"),
};

template <>
inline constexpr auto wordsOf<ApproachVerdict> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Too little known yet"),
    QT_TRANSLATE_NOOP("Labels", "Mixed results"),
    QT_TRANSLATE_NOOP("Labels", "Probably works"),
    QT_TRANSLATE_NOOP("Labels", "Works sometimes"),
    QT_TRANSLATE_NOOP("Labels", "Probably does not work"),
    QT_TRANSLATE_NOOP("Labels", "Sign that it works"),
    QT_TRANSLATE_NOOP("Labels", "Sign that it does not work"),
};

template QString label(ApproachKind);
template QString label(FindingDirection);
template QString label(ApproachVerdict);
template QString label(UsedIn);
template QString label(UsedHow);

std::span<const CodedField> knowledgeCodes()
{
    static constexpr std::array codes{
        enumeration<ApproachKind>(Kind::Approach, "kind"),
        enumeration<FindingDirection>(Kind::Finding, "direction"),
        enumeration<UsedIn>(Kind::UseRecord, "used_in"),
        enumeration<UsedHow>(Kind::UseRecord, "how"),
        CodedField{Kind::Collection, "audience", audiences, audienceLabel},
    };
    return codes;
}

} // namespace kb
