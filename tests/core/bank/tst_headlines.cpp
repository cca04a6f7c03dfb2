// SPDX-License-Identifier: EUPL-1.2
#include "bank/headlines.h"
#include "model/attachment.h"
#include "model/concept.h"
#include "model/event.h"
#include "model/insight.h"
#include "model/institute.h"
#include "model/person.h"
#include "model/policydossier.h"
#include "model/researchproject.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestHeadlines : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

    Headline lineOf(const Uid &record) const
    {
        return headlines(m_bank->context().db, {record})->value(record);
    }

private Q_SLOTS:
    void init() { m_bank = test::makeBank(u"DGVB"_s); }

    void lineSaysWhatARecordIsCalledAndWhoseItIs()
    {
        const Uid study = test::insert(*m_bank, test::aStudy(u"Wonen boven winkels"_s));

        const Headline line = lineOf(study);

        QCOMPARE(line.uid, study);
        QVERIFY(line.id > 0);
        QVERIFY(line.kind == Kind::Study);
        QCOMPARE(line.code, u"DGVB-STU-0001"_s);
        QCOMPARE(line.title, u"Wonen boven winkels"_s);
        QCOMPARE(line.unit, m_bank->identity().unit);
        QCOMPARE(line.unitCode, u"DGVB"_s);
        QVERIFY(!line.deleted);
    }

    void lineSaysWhoMaySeeTheRecord()
    {
        KnowledgeQuestion draft = test::aQuestion();
        draft.shareLevel = ShareLevel::EigenDg;
        const Uid own = test::insert(*m_bank, draft);
        const Uid shared = test::insert(*m_bank, test::aQuestion());

        QVERIFY(lineOf(own).shareLevel == ShareLevel::EigenDg);
        QVERIFY(lineOf(shared).shareLevel == ShareLevel::InternBzk);
    }

    void everyKindOfRecordHasItsOwnTitle()
    {
        const Uid question = test::insert(*m_bank, test::aQuestion(u"Waarom?"_s));
        const Uid project = test::insert(*m_bank, ResearchProject{.title = u"Onderzoek"_s});
        const Uid dossier =
            test::insert(*m_bank, PolicyDossier{.code = u"D3"_s, .title = u"Leefbare kernen"_s});
        const Uid subject = test::insert(*m_bank, Concept{.prefNl = u"wonen"_s, .scheme = u"wonen"_s});
        const Uid institute = test::insert(*m_bank, Institute{.nameNl = u"Bureau"_s});

        QCOMPARE(lineOf(question).title, u"Waarom?"_s);
        QCOMPARE(lineOf(project).title, u"Onderzoek"_s);
        QCOMPARE(lineOf(dossier).title, u"Leefbare kernen"_s);
        QCOMPARE(lineOf(subject).title, u"wonen"_s);
        QCOMPARE(lineOf(institute).title, u"Bureau"_s);
        QCOMPARE(lineOf(m_bank->identity().unit).title, u"Eenheid DGVB"_s);
    }

    void insightIsNamedByItsMeetingAndIsGoneWithIt()
    {
        const Uid event =
            test::insert(*m_bank, Event{.title = u"Kenniskamer"_s, .organiser = m_bank->identity().unit});
        const Uid insight = test::insert(*m_bank, Insight{.event = event, .text = u"Deel specialisten"_s});

        QCOMPARE(lineOf(insight).code, u"DGVB-BIJ-0001"_s);
        QCOMPARE(lineOf(insight).title, u"Deel specialisten"_s);
        QCOMPARE(lineOf(insight).unitCode, u"DGVB"_s);

        QVERIFY_RESULT(test::removeRecord<Event>(*m_bank, event));
        QVERIFY(lineOf(insight).deleted);
    }

    void personIsCalledAsOneIntroducesThem()
    {
        Person person;
        person.given = u"Jan"_s;
        person.prefix = u"de"_s;
        person.family = u"Vries"_s;
        person.roles = {PersonRole::Expert};
        const Uid known = test::insert(*m_bank, person);
        person.given.clear();
        person.initials = u"J.P."_s;
        const Uid formal = test::insert(*m_bank, person);

        QCOMPARE(lineOf(known).title, u"Jan de Vries"_s);
        QCOMPARE(lineOf(formal).title, u"J.P. de Vries"_s);
    }

    void recordInTheTrashIsToldAsSuch()
    {
        const Uid study = test::insert(*m_bank, test::aStudy());
        QVERIFY_RESULT(test::removeRecord<Study>(*m_bank, study));

        QVERIFY(lineOf(study).deleted);
    }

    void unknownRecordsAreLeftOut()
    {
        const Uid study = test::insert(*m_bank, test::aStudy());

        const auto lines = headlines(m_bank->context().db, {newUid(m_bank->now()), study, Uid()});

        QVERIFY_RESULT(lines);
        QCOMPARE(lines->keys(), QList<Uid>{study});
    }

    void failureToReadIsAnErrorAndNotAnEmptyAnswer()
    {
        const Uid study = test::insert(*m_bank, test::aStudy());
        QVERIFY_RESULT(m_bank->context().db.runScript("ALTER TABLE record RENAME TO elsewhere"));

        QVERIFY(!headlines(m_bank->context().db, {study}));
    }

    void namesStandInTheirOrderWithoutWhatIsInTheTrash()
    {
        const Uid first = test::insert(*m_bank, test::aStudy(u"Een"_s));
        const Uid gone = test::insert(*m_bank, test::aStudy(u"Weg"_s));
        const Uid last = test::insert(*m_bank, test::aStudy(u"Twee"_s));
        QVERIFY_RESULT(test::removeRecord<Study>(*m_bank, gone));

        const auto lines = linesOf(m_bank->context().db, {last, gone, newUid(m_bank->now()), first});

        QVERIFY_RESULT(lines);
        QCOMPARE(lines->size(), 2);
        QCOMPARE(lines->first().title, u"Twee"_s);
        QCOMPARE(lines->last().title, u"Een"_s);
    }

    void nameIsTheCodeWithTheTitleAsFarAsThereAreAny()
    {
        QCOMPARE(nameOf({.code = u"DGVB-STU-0001"_s, .title = u"Wonen"_s}), u"DGVB-STU-0001 Wonen"_s);
        QCOMPARE(nameOf({.title = u"wonen"_s}), u"wonen"_s);
        QCOMPARE(nameOf({.code = u"D3"_s}), u"D3"_s);
    }

    void titlesOfWhatIsLinkedComeInTheOrderOfTheLinks()
    {
        const Uid study = test::insert(*m_bank, test::aStudy());
        const Uid winkels = test::insert(*m_bank, Concept{.prefNl = u"winkels"_s, .scheme = u"wonen"_s});
        const Uid wonen = test::insert(*m_bank, Concept{.prefNl = u"wonen"_s, .scheme = u"wonen"_s});
        QVERIFY_RESULT(m_bank->write({.act = u"link"_s}, [&](Write &write) {
            return m_bank->links().set(write, study, LinkType::Concept, {wonen, winkels});
        }));

        const auto titles = linkedTitles(m_bank->context().db, study, LinkType::Concept);

        QVERIFY_RESULT(titles);
        QCOMPARE(*titles, (QStringList{u"wonen"_s, u"winkels"_s}));
    }

    void fileIsCalledByItsNameAndTheCodeOfItsStudy()
    {
        const Uid study = test::insert(*m_bank, test::aStudy());
        Attachment file;
        file.about = study;
        file.name = u"rapport.pdf"_s;

        const Headline line = lineOf(test::insert(*m_bank, file));

        QCOMPARE(line.title, u"rapport.pdf"_s);
        QCOMPARE(line.code, lineOf(study).code);
        QCOMPARE(line.unit, m_bank->identity().unit);
    }
};

QTEST_GUILESS_MAIN(TestHeadlines)
#include "tst_headlines.moc"
