// SPDX-License-Identifier: EUPL-1.2
#include "editors/historypaper.h"
#include "jobs/anonymise.h"
#include "model/person.h"
#include "model/policydossier.h"
#include "model/study.h"
#include "support/paperwords.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

/// The lines below the newest heading.
QStringList newestLines(Bank &bank, const Uid &record, Kind kind)
{
    return test::wordsOf(historyPaper(bank, record, kind).sections.first().paragraphs);
}

} // namespace

class TestHistoryPaper : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Uid m_question;

    QString afterEdit(const std::function<void(KnowledgeQuestion &)> &change) const
    {
        if (!test::edit<KnowledgeQuestion>(*m_bank, m_question, change))
            qFatal("not edited");
        return newestLines(*m_bank, m_question, Kind::KnowledgeQuestion).join(u'\n');
    }

    QStringList headings() const
    {
        QStringList headings;
        for (const PaperSection &section :
             historyPaper(*m_bank, m_question, Kind::KnowledgeQuestion).sections)
            headings.append(section.heading);
        return headings;
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank();
        m_question = test::insert(*m_bank, test::aQuestion(u"Hoe groot is het?"_s));
    }

    void newestChangeStandsFirstWithWhoAndWhen()
    {
        afterEdit([](KnowledgeQuestion &question) { question.audience = u"de Kamer"_s; });

        const QStringList told = headings();

        QCOMPARE(told.size(), 2);
        QVERIFY(told[0].contains(u"changed by Sanne de Wit"));
        QVERIFY2(told[0].contains(u"2026, 10:00 · "), qPrintable(told[0]));
        QVERIFY(told[1].contains(u"made by Sanne de Wit"));
    }

    void makingARecordIsOneLineAndNotAllOfItsFields()
    {
        QVERIFY(newestLines(*m_bank, m_question, Kind::KnowledgeQuestion).isEmpty());
    }

    void trashAndReturnAreToldAsSuch()
    {
        QVERIFY_RESULT(test::removeRecord<KnowledgeQuestion>(*m_bank, m_question));
        QVERIFY_RESULT(m_bank->undo());

        QVERIFY(headings().at(0).contains(u"put back by"));
        QVERIFY(headings().at(1).contains(u"put in the trash by"));
    }

    void textGoesFromOldToNew()
    {
        const QString line = afterEdit([](KnowledgeQuestion &question) { question.text = u"Hoe groot?"_s; });

        QVERIFY2(line.endsWith(u": Hoe groot is het? → Hoe groot?"), qPrintable(line));
    }

    void codeIsToldInWords()
    {
        const QString line =
            afterEdit([](KnowledgeQuestion &question) { question.needClass = NeedClass::Nodig; });

        QVERIFY2(line.endsWith(u" → Needed"), qPrintable(line));
    }

    void dateIsToldAsPeopleWriteIt()
    {
        const QString line =
            afterEdit([](KnowledgeQuestion &question) { question.needBy = QDate(2026, 9, 1); });

        QVERIFY2(line.endsWith(u": empty → 1 Sep 2026"), qPrintable(line));
    }

    void yesOrNoIsToldSo()
    {
        const QString line =
            afterEdit([](KnowledgeQuestion &question) { question.answeredInMeeting = true; });

        QVERIFY2(line.endsWith(u" → yes"), qPrintable(line));
    }

    void listIsToldAsALine()
    {
        const QString line = afterEdit([](KnowledgeQuestion &question) {
            question.keywords = {u"wonen"_s, u"zorg"_s};
        });

        QVERIFY2(line.endsWith(u" → wonen; zorg"), qPrintable(line));
    }

    void languageIsToldByItsName()
    {
        const Uid study = test::insert(*m_bank, Study{.title = u"Wonen"_s, .language = u"nl"_s});
        QVERIFY_RESULT(test::edit<Study>(*m_bank, study, [](Study &edited) { edited.language = u"en"_s; }));

        const QString line = newestLines(*m_bank, study, Kind::Study).join(u'\n');

        QVERIFY2(line.endsWith(u": Dutch → English"), qPrintable(line));
    }

    void codesInAListAreToldInWords()
    {
        const Uid person = test::insert(*m_bank, Person{.family = u"Croes"_s, .roles = {PersonRole::Expert}});
        QVERIFY_RESULT(test::edit<Person>(*m_bank, person, [](Person &edited) {
            edited.roles = {PersonRole::Kennismedewerker, PersonRole::Commissielid};
        }));

        const QString line = newestLines(*m_bank, person, Kind::Person).join(u'\n');

        QVERIFY2(line.endsWith(u" → Knowledge officer; Committee member"), qPrintable(line));
    }

    void otherRecordIsToldByItsName()
    {
        const Uid dossier =
            test::insert(*m_bank, PolicyDossier{.code = u"D3"_s, .title = u"Leefbare kernen"_s});

        const QString line = afterEdit([&](KnowledgeQuestion &question) { question.dossier = dossier; });

        QVERIFY2(line.endsWith(u"Leefbare kernen"), qPrintable(line));
    }

    void recordThatIsNotHereIsToldAsAnother()
    {
        const QString line =
            afterEdit([&](KnowledgeQuestion &question) { question.dossier = newUid(m_bank->now()); });

        QVERIFY2(line.endsWith(u" → another record"), qPrintable(line));
    }

    void longTextIsCutShort()
    {
        const QString line =
            afterEdit([](KnowledgeQuestion &question) { question.explanation = QString(5000, u'x'); });

        QVERIFY(line.size() < 250);
        QVERIFY(line.endsWith(u"x…"));
    }

    void valueThatWasErasedWithAPersonIsToldAsErased()
    {
        const Uid person = test::insert(*m_bank, Person{.family = u"Croes"_s, .roles = {PersonRole::Expert}});

        QVERIFY_RESULT(anonymisePerson(*m_bank, person));

        const QString lines = newestLines(*m_bank, person, Kind::Person).join(u'\n');
        QVERIFY2(lines.contains(u": erased → Person (anonymised)"), qPrintable(lines));
        QVERIFY(!lines.contains(u"Croes"));
    }

    void authorsWhoWereTiedToSomebodyAreToldAsErased()
    {
        const Uid person = test::insert(*m_bank, Person{.family = u"Croes"_s, .roles = {PersonRole::Expert}});
        Study written{.title = u"Wonen"_s};
        written.contributions = {{.name = u"Croes, C."_s, .person = person}};
        const Uid study = test::insert(*m_bank, written);

        QVERIFY_RESULT(anonymisePerson(*m_bank, person));

        const QString lines = newestLines(*m_bank, study, Kind::Study).join(u'\n');
        QVERIFY2(lines.contains(u": erased → Croes, C."), qPrintable(lines));
    }

    void recordThatWasNeverHereGivesASentenceAndNoHistory()
    {
        const Paper paper = historyPaper(*m_bank, newUid(m_bank->now()), Kind::Study);

        QVERIFY(paper.sections.isEmpty());
        QVERIFY(!test::wordsOf(paper.facts).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHistoryPaper)
#include "tst_historypaper.moc"
