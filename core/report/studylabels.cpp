// SPDX-License-Identifier: EUPL-1.2
#include "model/attachment.h"
#include "model/study.h"
#include "model/studyquestionlink.h"
#include "model/studyrelation.h"
#include "report/labelwords.h"

namespace kb {

template <>
inline constexpr auto wordsOf<StudyType> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Research report"),
    QT_TRANSLATE_NOOP("Labels", "Evaluation"),
    QT_TRANSLATE_NOOP("Labels", "Monitor"),
    QT_TRANSLATE_NOOP("Labels", "Foresight study"),
    QT_TRANSLATE_NOOP("Labels", "Literature review"),
    QT_TRANSLATE_NOOP("Labels", "Council advice"),
    QT_TRANSLATE_NOOP("Labels", "Journal article"),
    QT_TRANSLATE_NOOP("Labels", "Book"),
    QT_TRANSLATE_NOOP("Labels", "Chapter"),
    QT_TRANSLATE_NOOP("Labels", "PhD thesis"),
    QT_TRANSLATE_NOOP("Labels", "Master's thesis"),
    QT_TRANSLATE_NOOP("Labels", "Conference paper"),
    QT_TRANSLATE_NOOP("Labels", "Dataset"),
    QT_TRANSLATE_NOOP("Labels", "Guide or factsheet"),
    QT_TRANSLATE_NOOP("Labels", "Parliamentary paper"),
    QT_TRANSLATE_NOOP("Labels", "Web publication"),
    QT_TRANSLATE_NOOP("Labels", "Other"),
};

template <>
inline constexpr auto wordsOf<ContributionRole> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Author"),         QT_TRANSLATE_NOOP("Labels", "Editor"),
    QT_TRANSLATE_NOOP("Labels", "Project leader"), QT_TRANSLATE_NOOP("Labels", "Translator"),
    QT_TRANSLATE_NOOP("Labels", "Organisation"),
};

template <>
inline constexpr auto wordsOf<KnowledgeKind> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Descriptive"), QT_TRANSLATE_NOOP("Labels", "Explanatory"),
    QT_TRANSLATE_NOOP("Labels", "Evaluating"),  QT_TRANSLATE_NOOP("Labels", "Predictive"),
    QT_TRANSLATE_NOOP("Labels", "Designing"),
};

template <>
inline constexpr auto wordsOf<EvaluationMoment> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Beforehand (ex ante)"),
    QT_TRANSLATE_NOOP("Labels", "Underway (ex durante)"),
    QT_TRANSLATE_NOOP("Labels", "Afterwards (ex post)"),
};

template <>
inline constexpr auto wordsOf<CountryScope> = std::array{
    QT_TRANSLATE_NOOP("Labels", "The Netherlands"),     QT_TRANSLATE_NOOP("Labels", "Caribbean part"),
    QT_TRANSLATE_NOOP("Labels", "European Union"),      QT_TRANSLATE_NOOP("Labels", "Another country"),
    QT_TRANSLATE_NOOP("Labels", "Comparing countries"),
};

template <>
inline constexpr auto wordsOf<AccessKind> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Open"),     QT_TRANSLATE_NOOP("Labels", "Behind paywall"),
    QT_TRANSLATE_NOOP("Labels", "Internal"), QT_TRANSLATE_NOOP("Labels", "On request"),
    QT_TRANSLATE_NOOP("Labels", "None"),
};

template <>
inline constexpr auto wordsOf<Licence> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Unknown"),       QT_TRANSLATE_NOOP("Labels", "CC0"),
    QT_TRANSLATE_NOOP("Labels", "CC BY"),         QT_TRANSLATE_NOOP("Labels", "CC BY-SA"),
    QT_TRANSLATE_NOOP("Labels", "Other licence"),
};

template <>
inline constexpr auto wordsOf<QualityReview> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Unknown"),
    QT_TRANSLATE_NOOP("Labels", "Peer reviewed"),
    QT_TRANSLATE_NOOP("Labels", "Supervisory committee"),
    QT_TRANSLATE_NOOP("Labels", "Internal review"),
    QT_TRANSLATE_NOOP("Labels", "None"),
};

template <>
inline constexpr auto wordsOf<PublicationStatus> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Internal only"),           QT_TRANSLATE_NOOP("Labels", "To assess"),
    QT_TRANSLATE_NOOP("Labels", "Publication planned"),     QT_TRANSLATE_NOOP("Labels", "Public"),
    QT_TRANSLATE_NOOP("Labels", "Not public, with reason"), QT_TRANSLATE_NOOP("Labels", "Withdrawn"),
};

template <>
inline constexpr auto wordsOf<WooCategory> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Unknown"),
    QT_TRANSLATE_NOOP("Labels", "Research reports"),
    QT_TRANSLATE_NOOP("Labels", "Advice"),
    QT_TRANSLATE_NOOP("Labels", "None"),
};

template <>
inline constexpr auto wordsOf<AttachmentRole> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Main report"),
    QT_TRANSLATE_NOOP("Labels", "Appendix"),
    QT_TRANSLATE_NOOP("Labels", "Data"),
    QT_TRANSLATE_NOOP("Labels", "Presentation"),
    QT_TRANSLATE_NOOP("Labels", "Policy response"),
};

template <>
inline constexpr auto wordsOf<Accessible> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Unknown"),
    QT_TRANSLATE_NOOP("Labels", "Yes"),
    QT_TRANSLATE_NOOP("Labels", "No"),
};

template <>
inline constexpr auto wordsOf<StudyRelationKind> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Replaces"),    QT_TRANSLATE_NOOP("Labels", "Follows up"),
    QT_TRANSLATE_NOOP("Labels", "Part of"),     QT_TRANSLATE_NOOP("Labels", "Confirms"),
    QT_TRANSLATE_NOOP("Labels", "Contradicts"), QT_TRANSLATE_NOOP("Labels", "Translation of"),
    QT_TRANSLATE_NOOP("Labels", "Dataset of"),  QT_TRANSLATE_NOOP("Labels", "Duplicate of"),
};

template <>
inline constexpr auto wordsOf<AnswerDegree> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Fully"),
    QT_TRANSLATE_NOOP("Labels", "Partly"),
    QT_TRANSLATE_NOOP("Labels", "The opposite"),
    QT_TRANSLATE_NOOP("Labels", "As background"),
};

template QString label(StudyType);
template QString label(ContributionRole);
template QString label(KnowledgeKind);
template QString label(EvaluationMoment);
template QString label(CountryScope);
template QString label(AccessKind);
template QString label(Licence);
template QString label(QualityReview);
template QString label(PublicationStatus);
template QString label(WooCategory);
template QString label(AttachmentRole);
template QString label(Accessible);
template QString label(StudyRelationKind);
template QString label(AnswerDegree);

} // namespace kb
