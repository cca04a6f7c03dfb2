// SPDX-License-Identifier: EUPL-1.2
#include "model/advice.h"
#include "model/advicestatement.h"
#include "model/consultation.h"
#include "report/codedfield.h"
#include "report/labelwords.h"

namespace kb {

template <>
inline constexpr auto wordsOf<Addressee> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Minister or state secretary"),
    QT_TRANSLATE_NOOP("Labels", "Secretary-general"),
    QT_TRANSLATE_NOOP("Labels", "Management board"),
    QT_TRANSLATE_NOOP("Labels", "Director-general"),
    QT_TRANSLATE_NOOP("Labels", "Director"),
    QT_TRANSLATE_NOOP("Labels", "Policy lead"),
};

template <>
inline constexpr auto wordsOf<AdviceStatus> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Draft"),          QT_TRANSLATE_NOOP("Labels", "Consulting"),
    QT_TRANSLATE_NOOP("Labels", "Offered"),        QT_TRANSLATE_NOOP("Labels", "Adopted as advised"),
    QT_TRANSLATE_NOOP("Labels", "Partly adopted"), QT_TRANSLATE_NOOP("Labels", "Not adopted"),
    QT_TRANSLATE_NOOP("Labels", "Carried out"),    QT_TRANSLATE_NOOP("Labels", "Withdrawn"),
};

template <>
inline constexpr auto wordsOf<StatementCertainty> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Firm"),
    QT_TRANSLATE_NOOP("Labels", "Reasonable"),
    QT_TRANSLATE_NOOP("Labels", "Uncertain"),
};

template <>
inline constexpr auto wordsOf<Standpoint> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Agrees"),
    QT_TRANSLATE_NOOP("Labels", "Agrees with a remark"),
    QT_TRANSLATE_NOOP("Labels", "Does not agree"),
    QT_TRANSLATE_NOOP("Labels", "No reaction"),
};

template QString label(Addressee);
template QString label(AdviceStatus);
template QString label(StatementCertainty);
template QString label(Standpoint);

std::span<const CodedField> adviceCodes()
{
    static constexpr std::array codes{
        enumeration<Addressee>(Kind::Advice, "addressee_kind"),
        enumeration<AdviceStatus>(Kind::Advice, "status"),
        enumeration<StatementCertainty>(Kind::AdviceStatement, "certainty"),
        enumeration<Standpoint>(Kind::Consultation, "position"),
    };
    return codes;
}

} // namespace kb
