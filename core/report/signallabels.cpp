// SPDX-License-Identifier: EUPL-1.2
#include "model/bulletin.h"
#include "model/bulletinitem.h"
#include "model/signal.h"
#include "model/signalassessment.h"
#include "report/codedfield.h"
#include "report/labelwords.h"

namespace kb {

template <>
inline constexpr auto wordsOf<SignalKind> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Signal"),      QT_TRANSLATE_NOOP("Labels", "Trend"),
    QT_TRANSLATE_NOOP("Labels", "Development"), QT_TRANSLATE_NOOP("Labels", "Uncertainty"),
    QT_TRANSLATE_NOOP("Labels", "Wild card"),
};

template <>
inline constexpr auto wordsOf<Arena> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Political"),
    QT_TRANSLATE_NOOP("Labels", "Societal"),
    QT_TRANSLATE_NOOP("Labels", "International"),
};

template <>
inline constexpr auto wordsOf<Destep> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Demographic"),         QT_TRANSLATE_NOOP("Labels", "Economic"),
    QT_TRANSLATE_NOOP("Labels", "Social and cultural"), QT_TRANSLATE_NOOP("Labels", "Technological"),
    QT_TRANSLATE_NOOP("Labels", "Ecological"),          QT_TRANSLATE_NOOP("Labels", "Political and legal"),
};

template <>
inline constexpr auto wordsOf<Horizon> = std::array{
    QT_TRANSLATE_NOOP("Labels", "0 to 1 year"),
    QT_TRANSLATE_NOOP("Labels", "1 to 4 years"),
    QT_TRANSLATE_NOOP("Labels", "4 to 10 years"),
    QT_TRANSLATE_NOOP("Labels", "More than 10 years"),
};

template <>
inline constexpr auto wordsOf<SignalDirection> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Opportunity"),
    QT_TRANSLATE_NOOP("Labels", "Threat"),
    QT_TRANSLATE_NOOP("Labels", "Both ways"),
    QT_TRANSLATE_NOOP("Labels", "Unclear"),
};

template <>
inline constexpr auto wordsOf<Urgency> = std::array{
    QT_TRANSLATE_NOOP("Labels", "High"),
    QT_TRANSLATE_NOOP("Labels", "Medium"),
    QT_TRANSLATE_NOOP("Labels", "Low"),
};

template <>
inline constexpr auto wordsOf<SignalStatus> = std::array{
    QT_TRANSLATE_NOOP("Labels", "New"),
    QT_TRANSLATE_NOOP("Labels", "Assessed"),
    QT_TRANSLATE_NOOP("Labels", "Linked to a dossier"),
    QT_TRANSLATE_NOOP("Labels", "On the agenda"),
    QT_TRANSLATE_NOOP("Labels", "Handled"),
    QT_TRANSLATE_NOOP("Labels", "Set aside"),
    QT_TRANSLATE_NOOP("Labels", "In the inbox"),
};

template <>
inline constexpr auto wordsOf<FollowUp> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Ask a knowledge question"),
    QT_TRANSLATE_NOOP("Labels", "Hold a meeting"),
    QT_TRANSLATE_NOOP("Labels", "Write advice"),
    QT_TRANSLATE_NOOP("Labels", "Start a project"),
    QT_TRANSLATE_NOOP("Labels", "No action"),
    QT_TRANSLATE_NOOP("Labels", "Start an exploration"),
    QT_TRANSLATE_NOOP("Labels", "Do a task"),
};

template <>
inline constexpr auto wordsOf<SourceKind> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Study"),
    QT_TRANSLATE_NOOP("Labels", "News"),
    QT_TRANSLATE_NOOP("Labels", "Parliamentary paper"),
    QT_TRANSLATE_NOOP("Labels", "European document"),
    QT_TRANSLATE_NOOP("Labels", "Statistics"),
    QT_TRANSLATE_NOOP("Labels", "Talk"),
    QT_TRANSLATE_NOOP("Labels", "Meeting"),
    QT_TRANSLATE_NOOP("Labels", "Social media"),
    QT_TRANSLATE_NOOP("Labels", "Other source"),
};

template <>
inline constexpr auto wordsOf<SignalVerdict> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Relevant"),
    QT_TRANSLATE_NOOP("Labels", "Not relevant"),
    QT_TRANSLATE_NOOP("Labels", "Look again later"),
};

template <>
inline constexpr auto wordsOf<BulletinStatus> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Draft"),
    QT_TRANSLATE_NOOP("Labels", "Settled"),
    QT_TRANSLATE_NOOP("Labels", "Issued"),
    QT_TRANSLATE_NOOP("Labels", "Corrected"),
};

template <>
inline constexpr auto wordsOf<BulletinChapter> = std::array{
    QT_TRANSLATE_NOOP("Labels", "New research"),
    QT_TRANSLATE_NOOP("Labels", "Signals"),
    QT_TRANSLATE_NOOP("Labels", "For the whole ministry"),
    QT_TRANSLATE_NOOP("Labels", "Lessons"),
    QT_TRANSLATE_NOOP("Labels", "Coming up"),
};

template QString label(SignalKind);
template QString label(Arena);
template QString label(Destep);
template QString label(Horizon);
template QString label(SignalDirection);
template QString label(Urgency);
template QString label(SignalStatus);
template QString label(FollowUp);
template QString label(SourceKind);
template QString label(SignalVerdict);
template QString label(BulletinStatus);
template QString label(BulletinChapter);

std::span<const CodedField> signalCodes()
{
    static constexpr std::array codes{
        enumeration<SignalKind>(Kind::Signal, "kind"),
        enumeration<Arena>(Kind::Signal, "arena"),
        enumeration<Destep>(Kind::Signal, "destep"),
        enumeration<Horizon>(Kind::Signal, "horizon"),
        enumeration<SignalDirection>(Kind::Signal, "direction"),
        enumeration<Urgency>(Kind::Signal, "urgency_override"),
        enumeration<SignalStatus>(Kind::Signal, "status"),
        enumeration<FollowUp>(Kind::Signal, "follow_up_kind"),
        enumeration<SignalVerdict>(Kind::SignalAssessment, "verdict"),
        CodedField{Kind::Bulletin, "audience", audiences, audienceLabel},
        enumeration<BulletinStatus>(Kind::Bulletin, "status"),
        CodedField{Kind::BulletinItem, "for_whom", audiences, audienceLabel},
        enumeration<BulletinChapter>(Kind::BulletinItem, "chapter"),
    };
    return codes;
}

} // namespace kb
