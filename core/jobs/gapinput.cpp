// SPDX-License-Identifier: EUPL-1.2
#include "jobs/gapinput.h"

#include "bank/bank.h"
#include "base/firsterror.h"
#include "jobs/answerpeople.h"
#include "jobs/writtengaps.h"
#include "store/sqlfile.h"

#include <QHash>
#include <QJsonObject>

namespace kb {

namespace {

struct NamedNorm
{
    QLatin1StringView name;
    int GapNorms::*norm;
};
constexpr std::array namedNorms{
    NamedNorm{QLatin1StringView("urgent_months"), &GapNorms::urgentMonths},
    NamedNorm{QLatin1StringView("weak_strength"), &GapNorms::weakStrength},
    NamedNorm{QLatin1StringView("unused_months"), &GapNorms::unusedMonths},
    NamedNorm{QLatin1StringView("fresh_months"), &GapNorms::freshMonths},
    NamedNorm{QLatin1StringView("loose_days"), &GapNorms::looseDays},
    NamedNorm{QLatin1StringView("signal_months"), &GapNorms::signalMonths},
    NamedNorm{QLatin1StringView("fewest_signals"), &GapNorms::fewestSignals},
    NamedNorm{QLatin1StringView("most_studies"), &GapNorms::mostStudies},
    NamedNorm{QLatin1StringView("decision_months"), &GapNorms::decisionMonths},
    NamedNorm{QLatin1StringView("publish_days"), &GapNorms::publishDays},
    NamedNorm{QLatin1StringView("reaction_months"), &GapNorms::reactionMonths},
    NamedNorm{QLatin1StringView("studies_to_review"), &GapNorms::studiesToReview},
};

QuestionFacts toQuestion(Row row)
{
    QuestionFacts question;
    question.record = row.next<Uid>();
    question.isNeeded = row.next<bool>();
    question.isUnanswered = row.next<bool>();
    question.isEvaluating = row.next<bool>();
    question.needBy = row.next<QDate>();
    question.freshMonths = row.next<int>();
    question.projects = row.next<int>();
    question.askedOn = row.next<QDate>();
    const qint64 made = row.next<qint64>();
    if (!question.askedOn.isValid())
        question.askedOn = QDateTime::fromMSecsSinceEpoch(made).date();
    return question;
}

AnswerFacts toAnswer(Row &row)
{
    AnswerFacts answer;
    answer.study = row.next<Uid>();
    answer.issued.text = row.next<QString>();
    answer.stands = row.next<bool>();
    if (const int strength = row.next<int>(); strength >= 0)
        answer.strength = strength;
    answer.isReview = row.next<bool>();
    answer.isForeign = row.next<bool>();
    return answer;
}

UnusedStudyFacts toUnusedStudy(Row row)
{
    UnusedStudyFacts study;
    study.record = row.next<Uid>();
    study.issued.text = row.next<QString>();
    study.questions = row.next<int>();
    return study;
}

DossierFacts toDossier(Row row)
{
    DossierFacts dossier;
    dossier.record = row.next<Uid>();
    dossier.newestStudy.text = row.next<QString>();
    dossier.freshMonths = row.next<int>();
    dossier.decision = row.next<QDate>();
    dossier.openNeeded = row.next<int>();
    dossier.signalStrength = row.next<int>();
    return dossier;
}

SignalFacts toLooseSignal(Row row)
{
    SignalFacts signal;
    signal.record = row.next<Uid>();
    signal.observedOn = row.next<QDate>();
    signal.strength = row.next<int>();
    return signal;
}

SubjectFacts toSubject(Row row)
{
    SubjectFacts subject;
    subject.record = row.next<Uid>();
    subject.signalCount = row.next<int>();
    subject.studies = row.next<int>();
    subject.signalStrength = row.next<int>();
    return subject;
}

ProjectFacts toProject(Row row)
{
    ProjectFacts project;
    project.record = row.next<Uid>();
    project.deliveredOn = row.next<QDate>();
    project.publishedOn = row.next<QDate>();
    project.hasReaction = row.next<bool>();
    project.isDecided = row.next<bool>();
    return project;
}

Result<> addAnswers(Database &db, QList<QuestionFacts> &questions)
{
    QHash<Uid, QList<AnswerFacts>> answers;
    const auto read = db.forEach(sqlFile("gaps/answers"), [&](Row row) {
        const Uid question = row.next<Uid>();
        answers[question].append(toAnswer(row));
    });
    for (QuestionFacts &question : questions)
        question.answers = answers.value(question.record);
    return read;
}

Result<> addElsewhere(Bank &bank, QList<QuestionFacts> &questions)
{
    QHash<Uid, QList<Uid>> elsewhere;
    const auto read = bank.context().db.forEach(
        sqlFile("gaps/elsewhere"),
        [&](Row row) {
            const Uid question = row.next<Uid>();
            elsewhere[question].append(row.next<Uid>());
        },
        bank.identity().unit);
    for (QuestionFacts &question : questions)
        question.elsewhere = elsewhere.value(question.record);
    return read;
}

/// In the order of the query, which keeps the findings of an approach together.
Result<QList<ApproachFacts>> approachesIn(Database &db)
{
    QList<Uid> order;
    QHash<Uid, QList<Finding>> findings;
    const auto read = db.forEach(sqlFile("gaps/findings"), [&](Row row) {
        const Uid approach = row.next<Uid>();
        Finding finding;
        finding.direction =
            fromCode<FindingDirection>(row.next<QString>()).value_or(FindingDirection::Onbekend);
        finding.strength = row.next<int>();
        if (!findings.contains(approach))
            order.append(approach);
        findings[approach].append(finding);
    });
    if (!read)
        return read.error();
    QList<ApproachFacts> approaches;
    for (const Uid &approach : std::as_const(order))
        approaches.append({approach, judge(findings.value(approach))});
    return approaches;
}

} // namespace

Result<GapNorms> gapNorms(Bank &bank)
{
    const auto kept = bank.settings().value(settingname::GapNorms);
    if (!kept)
        return kept.error();
    const QJsonObject given = kept->toObject();
    GapNorms norms;
    for (const NamedNorm &named : namedNorms)
        norms.*named.norm = given.value(named.name).toInt(norms.*named.norm);
    return norms;
}

Result<> keepGapNorms(Bank &bank, Write &write, const GapNorms &norms)
{
    const GapNorms usual;
    QJsonObject given;
    for (const NamedNorm &named : namedNorms) {
        if (norms.*named.norm != usual.*named.norm)
            given.insert(named.name, norms.*named.norm);
    }
    return bank.settings().set(write, settingname::GapNorms, given);
}

Result<GapFacts> gapFacts(Bank &bank, const GapNorms &norms, QDate on)
{
    Database &db = bank.context().db;
    auto questions = db.all(sqlFile("gaps/questions"), toQuestion);
    auto studies = db.all(sqlFile("gaps/unused_studies"), toUnusedStudy);
    const QDate signalsFrom = on.addMonths(-norms.signalMonths).addDays(1);
    auto dossiers = db.all(sqlFile("gaps/dossiers"), toDossier, on, signalsFrom);
    auto loose = db.all(sqlFile("gaps/loose_signals"), toLooseSignal);
    auto subjects = db.all(sqlFile("gaps/subjects"), toSubject, on, signalsFrom);
    auto approaches = approachesIn(db);
    auto projects = db.all(sqlFile("gaps/projects"), toProject);
    auto written = WrittenGaps(bank).all();
    if (const Error *error =
            firstError(questions, studies, dossiers, loose, subjects, approaches, projects, written))
        return *error;
    const auto answers = addAnswers(db, *questions);
    const auto elsewhere = addElsewhere(bank, *questions);
    const auto people = addOtherPeople(bank, *questions); // of the answers
    if (const Error *error = firstError(answers, elsewhere, people))
        return *error;
    return GapFacts{.questions = *std::move(questions),
                    .unusedStudies = *std::move(studies),
                    .dossiers = *std::move(dossiers),
                    .looseSignals = *std::move(loose),
                    .subjects = *std::move(subjects),
                    .approaches = *std::move(approaches),
                    .projects = *std::move(projects),
                    .written = *std::move(written)};
}

} // namespace kb
