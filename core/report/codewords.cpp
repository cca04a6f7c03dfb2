// SPDX-License-Identifier: EUPL-1.2
#include "report/codewords.h"

#include "model/institute.h"

#include <QCoreApplication>

namespace kb {

namespace {

constexpr std::array instituteKindWords{
    QT_TRANSLATE_NOOP("Labels", "University"),
    QT_TRANSLATE_NOOP("Labels", "University of applied sciences"),
    QT_TRANSLATE_NOOP("Labels", "Planning bureau"),
    QT_TRANSLATE_NOOP("Labels", "State knowledge institute"),
    QT_TRANSLATE_NOOP("Labels", "Advisory council"),
    QT_TRANSLATE_NOOP("Labels", "Research firm"),
    QT_TRANSLATE_NOOP("Labels", "Executive agency"),
    QT_TRANSLATE_NOOP("Labels", "International"),
    QT_TRANSLATE_NOOP("Labels", "Civil society"),
    QT_TRANSLATE_NOOP("Labels", "Other institute"),
};

constexpr std::array milestoneKindWords{
    QT_TRANSLATE_NOOP("Labels", "Letter to Parliament"),
    QT_TRANSLATE_NOOP("Labels", "Act"),
    QT_TRANSLATE_NOOP("Labels", "Budget"),
    QT_TRANSLATE_NOOP("Labels", "Evaluation"),
    QT_TRANSLATE_NOOP("Labels", "Decision"),
    QT_TRANSLATE_NOOP("Labels", "Other"),
};

constexpr std::array researchMethodWords{
    QT_TRANSLATE_NOOP("Labels", "Survey"),        QT_TRANSLATE_NOOP("Labels", "Interviews"),
    QT_TRANSLATE_NOOP("Labels", "File research"), QT_TRANSLATE_NOOP("Labels", "Literature study"),
    QT_TRANSLATE_NOOP("Labels", "Experiment"),    QT_TRANSLATE_NOOP("Labels", "Quasi-experiment"),
    QT_TRANSLATE_NOOP("Labels", "Register data"), QT_TRANSLATE_NOOP("Labels", "Case study"),
    QT_TRANSLATE_NOOP("Labels", "Model study"),   QT_TRANSLATE_NOOP("Labels", "Action research"),
    QT_TRANSLATE_NOOP("Labels", "Other method"),
};

constexpr std::array audienceWords{
    QT_TRANSLATE_NOOP("Labels", "Minister or state secretary"),
    QT_TRANSLATE_NOOP("Labels", "Secretary-general"),
    QT_TRANSLATE_NOOP("Labels", "Management board"),
    QT_TRANSLATE_NOOP("Labels", "Director-general"),
    QT_TRANSLATE_NOOP("Labels", "Director"),
    QT_TRANSLATE_NOOP("Labels", "Policy lead"),
    QT_TRANSLATE_NOOP("Labels", "Policy officer"),
    QT_TRANSLATE_NOOP("Labels", "The whole ministry"),
    QT_TRANSLATE_NOOP("Labels", "Other authorities"),
    QT_TRANSLATE_NOOP("Labels", "The public"),
};

constexpr std::array readerWords{
    QT_TRANSLATE_NOOP("Labels", "Ministers and state secretaries"),
    QT_TRANSLATE_NOOP("Labels", "Secretary-general"),
    QT_TRANSLATE_NOOP("Labels", "Management board"),
    QT_TRANSLATE_NOOP("Labels", "Directors-general"),
    QT_TRANSLATE_NOOP("Labels", "Directors"),
    QT_TRANSLATE_NOOP("Labels", "Policy leads"),
    QT_TRANSLATE_NOOP("Labels", "Policy officers"),
    QT_TRANSLATE_NOOP("Labels", "The whole ministry"),
    QT_TRANSLATE_NOOP("Labels", "Other authorities"),
    QT_TRANSLATE_NOOP("Labels", "The public"),
};

constexpr std::array eventKindWords{
    QT_TRANSLATE_NOOP("Labels", "Kenniskamer (knowledge chamber)"),
    QT_TRANSLATE_NOOP("Labels", "Expert meeting"),
    QT_TRANSLATE_NOOP("Labels", "Knowledge meeting"),
    QT_TRANSLATE_NOOP("Labels", "Round table"),
    QT_TRANSLATE_NOOP("Labels", "Webinar"),
    QT_TRANSLATE_NOOP("Labels", "Conference"),
    QT_TRANSLATE_NOOP("Labels", "Working visit"),
    QT_TRANSLATE_NOOP("Labels", "Supervisory committee"),
    QT_TRANSLATE_NOOP("Labels", "Knowledge network"),
};

template <size_t N>
QString labelIn(const std::array<QLatin1StringView, N> &codes, const std::array<const char *, N> &words,
                const QString &code)
{
    const auto found = std::ranges::find(codes, code);
    return found == codes.end() ? code
                                : QCoreApplication::translate("Labels", words[size_t(found - codes.begin())]);
}

} // namespace

QString instituteKindLabel(const QString &code)
{
    return labelIn(instituteKinds, instituteKindWords, code);
}

QString milestoneKindLabel(const QString &code)
{
    return labelIn(milestoneKinds, milestoneKindWords, code);
}

QString researchMethodLabel(const QString &code)
{
    return labelIn(researchMethods, researchMethodWords, code);
}

QString audienceLabel(const QString &code)
{
    return labelIn(audiences, audienceWords, code);
}

QString readersLabel(const QString &code)
{
    return labelIn(audiences, readerWords, code);
}

QString eventKindLabel(const QString &code)
{
    return labelIn(eventKinds, eventKindWords, code);
}

} // namespace kb
