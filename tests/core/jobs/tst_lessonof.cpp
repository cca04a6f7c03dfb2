// SPDX-License-Identifier: EUPL-1.2
#include "jobs/lessonof.h"

#include "jobs/todaylist.h"
#include "model/advice.h"
#include "model/event.h"
#include "model/policydossier.h"
#include "model/researchproject.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// What an experience begins with that comes from something else.
class TestLessonOf : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Uid m_dossier;
    Uid m_subject;

    Uid withSubjects(const Uid &record) const
    {
        const auto linked = m_bank->write({.act = u"link"_s}, [&](Write &write) {
            const auto dossier = m_bank->links().add(write, record, LinkType::Dossier, m_dossier);
            return dossier ? m_bank->links().add(write, record, LinkType::Concept, m_subject) : dossier;
        });
        if (!linked)
            qFatal("%s", qPrintable(linked.error().detail));
        return record;
    }

    Uid endedEvent() const
    {
        return withSubjects(test::insert(*m_bank, Event{.title = u"Werkbezoek"_s,
                                                        .organiser = m_bank->identity().unit,
                                                        .status = EventStatus::Gehouden}));
    }

    Uid followedUp(const QString &title, QDate on) const
    {
        Advice advice{.title = title, .addresseeKind = {Addressee::Sg}};
        advice.fromUnit = m_bank->identity().unit;
        advice.ownerUnit = m_bank->identity().unit;
        advice.status = AdviceStatus::Opgevolgd;
        advice.outcomeOn = on;
        return test::insert(*m_bank, advice);
    }

    /// Of which advices Today asks what others can learn.
    QList<Uid> askedToday() const
    {
        const auto today = readToday(*m_bank, TodayScope::OwnUnit);
        if (!today)
            qFatal("%s", qPrintable(today.error().detail));
        QList<Uid> asked;
        for (const TodayLine &line : today->lines) {
            if (line.rule == u"advice_lesson"_s)
                asked.append(line.record);
        }
        return asked;
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank();
        m_dossier = test::insert(*m_bank, PolicyDossier{.code = u"VWB"_s, .title = u"Woningbouw"_s});
        m_subject = Uid::createUuid();
    }

    void lessonOfAnEventIsTiedToItAndHasItsDossierAndConcepts()
    {
        const Uid origin = endedEvent();

        const auto begun = lessonOf(*m_bank, origin);

        QVERIFY_RESULT(begun);
        QCOMPARE(begun->lesson.comesFrom, origin);
        QCOMPARE(begun->lesson.dossier, m_dossier);
        QCOMPARE(begun->lesson.title, u"Werkbezoek"_s);
        QCOMPARE(begun->concepts, QList<Uid>{m_subject});
        QVERIFY(begun->lesson.adviceToOthers.isEmpty());
    }

    void lessonGoesNoFurtherThanWhatItComesFrom()
    {
        Event closed{.title = u"Besloten gesprek"_s, .organiser = m_bank->identity().unit};
        closed.shareLevel = ShareLevel::EigenDg;

        const auto begun = lessonOf(*m_bank, test::insert(*m_bank, closed));

        QVERIFY_RESULT(begun);
        QCOMPARE(begun->lesson.shareLevel, ShareLevel::EigenDg);
        QVERIFY(begun->lesson.dossier.isNull());
    }

    void advicesAndProjectsHaveLessonsToo()
    {
        Advice written{.title = u"Kies de plek"_s, .addresseeKind = {Addressee::Sg}};
        written.fromUnit = m_bank->identity().unit;
        const Uid advice = withSubjects(test::insert(*m_bank, written));
        const Uid project =
            withSubjects(test::insert(*m_bank, ResearchProject{.title = u"Meting van het net"_s}));

        QCOMPARE(lessonOf(*m_bank, advice)->lesson.dossier, m_dossier);
        QCOMPARE(lessonOf(*m_bank, project)->lesson.title, u"Meting van het net"_s);
    }

    void otherRecordsHaveNone()
    {
        const Uid study = test::insert(*m_bank, test::aStudy());

        QCOMPARE_ERROR(lessonOf(*m_bank, study), Error::Code::InvalidInput);
    }

    void beginningALessonWritesNothing()
    {
        const Uid origin = endedEvent();

        QVERIFY_RESULT(lessonOf(*m_bank, origin));

        QVERIFY(m_bank->records<Lesson>().ids()->isEmpty());
        QVERIFY(!*hasLesson(*m_bank, origin));
    }

    void whatWasWrittenDownIsKnownUntilItIsInTheTrash()
    {
        const Uid origin = endedEvent();
        Lesson lesson = lessonOf(*m_bank, origin)->lesson;
        lesson.adviceToOthers = u"Bel vooraf."_s;

        const Uid kept = test::insert(*m_bank, lesson);
        QVERIFY(*hasLesson(*m_bank, origin));

        QVERIFY_RESULT(test::removeRecord<Lesson>(*m_bank, kept));
        QVERIFY(!*hasLesson(*m_bank, origin));
    }

    void todayAsksForAMonthWhatAnAdviceTaught()
    {
        const Uid recent = followedUp(u"Kies de plek"_s, QDate(2026, 2, 20));
        followedUp(u"Begin klein"_s, QDate(2026, 1, 10));

        QCOMPARE(askedToday(), QList<Uid>{recent});
        Lesson lesson = lessonOf(*m_bank, recent)->lesson;
        lesson.adviceToOthers = u"Bel vooraf."_s;
        test::insert(*m_bank, lesson);

        QCOMPARE(askedToday(), QList<Uid>());
    }
};

QTEST_GUILESS_MAIN(TestLessonOf)
#include "tst_lessonof.moc"
