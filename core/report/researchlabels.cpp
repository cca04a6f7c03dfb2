// SPDX-License-Identifier: EUPL-1.2
#include "model/committeemember.h"
#include "model/knowledgequestion.h"
#include "model/overlapaction.h"
#include "model/projectcomment.h"
#include "model/researchproject.h"
#include "model/verdict.h"
#include "report/labelwords.h"

namespace kb {

template <>
inline constexpr auto wordsOf<NeedClass> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Needed"),
    QT_TRANSLATE_NOOP("Labels", "Useful"),
};

template <>
inline constexpr auto wordsOf<QuestionStatus> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Draft"),       QT_TRANSLATE_NOOP("Labels", "Open"),
    QT_TRANSLATE_NOOP("Labels", "Under study"), QT_TRANSLATE_NOOP("Labels", "Partly answered"),
    QT_TRANSLATE_NOOP("Labels", "Answered"),    QT_TRANSLATE_NOOP("Labels", "No longer needed"),
    QT_TRANSLATE_NOOP("Labels", "Merged"),
};

template <>
inline constexpr auto wordsOf<ProjectKind> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Policy research"), QT_TRANSLATE_NOOP("Labels", "Evaluation"),
    QT_TRANSLATE_NOOP("Labels", "Monitor"),         QT_TRANSLATE_NOOP("Labels", "Strategic"),
    QT_TRANSLATE_NOOP("Labels", "Exploratory"),     QT_TRANSLATE_NOOP("Labels", "Scientific"),
};

template <>
inline constexpr auto wordsOf<Phase> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Idea"),
    QT_TRANSLATE_NOOP("Labels", "Start memo"),
    QT_TRANSLATE_NOOP("Labels", "Tender"),
    QT_TRANSLATE_NOOP("Labels", "Awarded"),
    QT_TRANSLATE_NOOP("Labels", "Running, with committee"),
    QT_TRANSLATE_NOOP("Labels", "Draft ready"),
    QT_TRANSLATE_NOOP("Labels", "Delivered"),
    QT_TRANSLATE_NOOP("Labels", "Published"),
    QT_TRANSLATE_NOOP("Labels", "Policy response given"),
    QT_TRANSLATE_NOOP("Labels", "Closed"),
    QT_TRANSLATE_NOOP("Labels", "Stopped"),
};

template <>
inline constexpr auto wordsOf<Independence> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Done by others"),
    QT_TRANSLATE_NOOP("Labels", "Internal"),
    QT_TRANSLATE_NOOP("Labels", "Mixed"),
};

template <>
inline constexpr auto wordsOf<CommitteeRole> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Chair"),
    QT_TRANSLATE_NOOP("Labels", "Member"),
    QT_TRANSLATE_NOOP("Labels", "Secretary"),
    QT_TRANSLATE_NOOP("Labels", "Expert on methods"),
    QT_TRANSLATE_NOOP("Labels", "Project supervisor"),
};

template <>
inline constexpr auto wordsOf<CommentHandling> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Open"),
    QT_TRANSLATE_NOOP("Labels", "Adopted in the text"),
    QT_TRANSLATE_NOOP("Labels", "Partly adopted"),
    QT_TRANSLATE_NOOP("Labels", "Not adopted"),
};

template <>
inline constexpr auto wordsOf<OverlapKind> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Question and question"), QT_TRANSLATE_NOOP("Labels", "Question and study"),
    QT_TRANSLATE_NOOP("Labels", "Question and project"),  QT_TRANSLATE_NOOP("Labels", "Project and project"),
    QT_TRANSLATE_NOOP("Labels", "Signal and signal"),     QT_TRANSLATE_NOOP("Labels", "Signal and question"),
};

template <>
inline constexpr auto wordsOf<OverlapState> = std::array{
    QT_TRANSLATE_NOOP("Labels", "New"),
    QT_TRANSLATE_NOOP("Labels", "Confirmed"),
    QT_TRANSLATE_NOOP("Labels", "Joint action agreed"),
    QT_TRANSLATE_NOOP("Labels", "Done"),
    QT_TRANSLATE_NOOP("Labels", "Set aside"),
};

template <>
inline constexpr auto wordsOf<ShowRule> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Always shown"),
    QT_TRANSLATE_NOOP("Labels", "Never shown"),
};

template <>
inline constexpr auto wordsOf<DismissReason> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Same word, other question"),
    QT_TRANSLATE_NOOP("Labels", "Other purpose or group"),
    QT_TRANSLATE_NOOP("Labels", "Already coordinated"),
    QT_TRANSLATE_NOOP("Labels", "Too general"),
    QT_TRANSLATE_NOOP("Labels", "No longer current"),
    QT_TRANSLATE_NOOP("Labels", "Duplicate, merge"),
    QT_TRANSLATE_NOOP("Labels", "Other reason"),
};

template <>
inline constexpr auto wordsOf<ActionKind> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Programme together"), QT_TRANSLATE_NOOP("Labels", "Share the result"),
    QT_TRANSLATE_NOOP("Labels", "Join the committee"), QT_TRANSLATE_NOOP("Labels", "Merge the questions"),
    QT_TRANSLATE_NOOP("Labels", "Organise a session"), QT_TRANSLATE_NOOP("Labels", "Get in touch"),
    QT_TRANSLATE_NOOP("Labels", "Divide the work"),    QT_TRANSLATE_NOOP("Labels", "Something else"),
};

template <>
inline constexpr auto wordsOf<ActionStatus> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Open"),
    QT_TRANSLATE_NOOP("Labels", "In progress"),
    QT_TRANSLATE_NOOP("Labels", "Completed"),
    QT_TRANSLATE_NOOP("Labels", "Lapsed"),
};

template <>
inline constexpr auto wordsOf<ActionAnswer> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Agrees"),
    QT_TRANSLATE_NOOP("Labels", "Has another proposal"),
    QT_TRANSLATE_NOOP("Labels", "Does not agree"),
};

template QString label(NeedClass);
template QString label(QuestionStatus);
template QString label(ProjectKind);
template QString label(Phase);
template QString label(Independence);
template QString label(CommitteeRole);
template QString label(CommentHandling);
template QString label(OverlapKind);
template QString label(OverlapState);
template QString label(DismissReason);
template QString label(ShowRule);
template QString label(ActionKind);
template QString label(ActionStatus);
template QString label(ActionAnswer);

} // namespace kb
