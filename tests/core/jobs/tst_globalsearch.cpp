// SPDX-License-Identifier: EUPL-1.2
#include "bank/check.h"
#include "jobs/globalsearch.h"
#include "model/concept.h"
#include "model/institute.h"
#include "model/note.h"
#include "model/signal.h"
#include "model/task.h"
#include "support/hardwords.h"
#include "support/stopwatch.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

QString markedIn(const QString &text, const QList<TextRange> &marks)
{
    QStringList words;
    for (const TextRange &mark : marks)
        words.append(text.sliced(mark.start, mark.length));
    return words.join(u'|');
}

} // namespace

class TestGlobalSearch : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

    GlobalAnswer answerTo(const QString &words, Kind kind = Kind::None)
    {
        const auto answer = searchEverything(*m_bank, words, kind);
        if (!answer)
            qFatal("%s", qPrintable(answer.error().detail));
        return *answer;
    }

    static QList<Kind> kindsOf(const GlobalAnswer &answer)
    {
        QList<Kind> kinds;
        for (const GlobalGroup &group : answer.groups)
            kinds.append(group.kind);
        return kinds;
    }

    Uid addConcept(const QString &name, const Concept &rest)
    {
        Concept word = rest;
        word.prefNl = name;
        word.scheme = u"wonen"_s;
        return test::insert(*m_bank, word);
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank();
        auto study = test::aStudy(u"Energiearmoede meten"_s);
        study.abstract = u"Over huurders die in de winter de verwarming laag zetten."_s;
        test::insert(*m_bank, study);
        test::insert(*m_bank, test::aQuestion(u"Hoe groot is de energiearmoede op de eilanden?"_s));
    }

    void recordsOfEveryKindStandInTheGroupOfTheirKind()
    {
        const GlobalAnswer answer = answerTo(u"energiearmoede"_s);

        QCOMPARE(kindsOf(answer).size(), 2);
        QVERIFY(kindsOf(answer).contains(Kind::Study));
        QVERIFY(kindsOf(answer).contains(Kind::KnowledgeQuestion));
        QCOMPARE(answer.count, 2);
        QCOMPARE(answer.groups.first().count, 1);
    }

    void ofOneKindMoreIsShown()
    {
        for (int number = 1; number <= 12; ++number)
            test::insert(*m_bank, test::aQuestion(u"Welke energiearmoede is er in wijk %1?"_s.arg(number)));

        const GlobalAnswer all = answerTo(u"energiearmoede"_s);
        const GlobalAnswer questions = answerTo(u"energiearmoede"_s, Kind::KnowledgeQuestion);

        for (const GlobalGroup &group : all.groups)
            QVERIFY(group.hits.size() <= 4);
        QCOMPARE(kindsOf(questions), QList<Kind>{Kind::KnowledgeQuestion});
        QCOMPARE(questions.groups.first().hits.size(), 13);
    }

    void everyKindIsCountedWhateverKindIsAsked()
    {
        const GlobalAnswer all = answerTo(u"energiearmoede"_s);
        const GlobalAnswer studies = answerTo(u"energiearmoede"_s, Kind::Study);

        QCOMPARE(all.everyKind.count, 2);
        QCOMPARE(all.everyKind.kinds.size(), 2);
        QVERIFY(all.everyKind.areWhole());
        QCOMPARE(studies.everyKind.kinds, all.everyKind.kinds);
        QCOMPARE(studies.count, 1);
    }

    void wordIsMarkedInTheTitleWhateverItsForm()
    {
        const GlobalAnswer answer = answerTo(u"meting energiearmoede "_s, Kind::Study);

        const FoundRecord &record = answer.groups.first().hits.first().record;
        QVERIFY(markedIn(record.line.title, record.titleMarks).contains(u"Energiearmoede"_s));
        QVERIFY(record.elsewhere.text.isEmpty());
    }

    void wordOutsideTheTitleIsShownWhereItStands()
    {
        const GlobalAnswer answer = answerTo(u"verwarming"_s);

        const FoundRecord &record = answer.groups.first().hits.first().record;
        QVERIFY(record.titleMarks.isEmpty());
        QCOMPARE(markedIn(record.elsewhere.text, record.elsewhere.marks), u"verwarming"_s);
    }

    void personAndCodeOfAStudyAreFoundAndShown()
    {
        const GlobalAnswer byAuthor = answerTo(u"Kuipers"_s);
        const FoundRecord &study = byAuthor.groups.first().hits.first().record;
        QCOMPARE(study.line.kind, Kind::Study);
        QVERIFY(study.elsewhere.text.contains(u"Kuipers"_s));

        const GlobalAnswer byCode = answerTo(study.line.code);
        QCOMPARE(byCode.groups.first().hits.first().record.line.uid, study.line.uid);
    }

    void conceptIsFoundByItsSynonymAndSaysWhatElseItIsCalled()
    {
        const Uid armoede = addConcept(u"armoede"_s, {});
        Concept word;
        word.prefEn = u"energy poverty"_s;
        word.altNl = {u"stookarmoede"_s};
        word.broader = armoede;
        addConcept(u"energiearmoede"_s, word);

        const GlobalAnswer answer = answerTo(u"stookarmoede "_s, Kind::Concept);

        const GlobalHit &hit = answer.groups.first().hits.first();
        QCOMPARE(hit.record.line.title, u"energiearmoede"_s);
        QCOMPARE(hit.alsoCalled, (QStringList{u"energy poverty"_s, u"stookarmoede"_s}));
        QCOMPARE(hit.broader, u"armoede"_s);
    }

    void instituteIsFoundByItsAbbreviation()
    {
        Institute institute;
        institute.nameNl = u"Planbureau voor Voorbeelden"_s;
        institute.abbreviation = u"PVV-X"_s;
        test::insert(*m_bank, institute);

        QCOMPARE(kindsOf(answerTo(u"planbureau"_s)), QList<Kind>{Kind::Institute});
    }

    void noteIsFoundByItsWordsAndSaysWhereItIs()
    {
        const Uid study = test::insert(*m_bank, test::aStudy(u"Wonen boven winkels"_s));
        test::insert(*m_bank, Note{.about = study, .text = u"Bel de wethouder\nover leegstand."_s});

        const GlobalAnswer answer = answerTo(u"leegstand"_s);

        QCOMPARE(kindsOf(answer), QList<Kind>{Kind::Note});
        const GlobalHit &hit = answer.groups.first().hits.first();
        QCOMPARE(hit.record.line.title, u"Bel de wethouder over leegstand."_s);
        QCOMPARE(hit.at.uid, study);
    }

    void taskIsFoundByWhatIsToBeDoneAndByWhoDoesIt()
    {
        test::insert(*m_bank, Task{.what = u"Zaal reserveren"_s, .who = u"Hendriksen"_s});

        QCOMPARE(kindsOf(answerTo(u"zaal"_s)), QList<Kind>{Kind::Task});
        const GlobalAnswer byName = answerTo(u"Hendriksen"_s, Kind::Task);
        QCOMPARE(kindsOf(byName), QList<Kind>{Kind::Task});
        QVERIFY(byName.groups.first().hits.first().at.uid.isNull());
    }

    void whatBelongsToARecordIsNotFoundWhileThatIsInTheTrash()
    {
        const Uid study = test::insert(*m_bank, test::aStudy(u"Wonen boven winkels"_s));
        test::insert(*m_bank, Note{.about = study, .text = u"Gaat over leegstand."_s});
        test::insert(*m_bank, Task{.what = u"Leegstand natellen"_s, .about = study});
        const auto trash = [&](auto step) {
            QVERIFY_RESULT(m_bank->write({.act = u"bin"_s}, step));
            QCOMPARE(*checkBank(*m_bank), QStringList());
        };

        trash([&](Write &write) { return m_bank->records<Study>().remove(write, study); });
        QCOMPARE(answerTo(u"leegstand"_s).count, 0);

        trash([&](Write &write) { return m_bank->records<Study>().restore(write, study); });
        QCOMPARE(answerTo(u"leegstand"_s).count, 2);
    }

    void withoutWordsTheNewestOfTheKindAreShown()
    {
        const GlobalAnswer answer = answerTo({}, Kind::KnowledgeQuestion);

        QCOMPARE(kindsOf(answer), QList<Kind>{Kind::KnowledgeQuestion});
    }

    void nothingFoundIsNoErrorAndHasNoGroups()
    {
        const GlobalAnswer answer = answerTo(u"xqzwvk"_s);

        QVERIFY(answer.groups.isEmpty());
        QCOMPARE(answer.count, 0);
    }

    void whatIsStoppedIsCancelled()
    {
        std::stop_source stop;
        stop.request_stop();

        QCOMPARE_ERROR(searchEverything(*m_bank, u"energiearmoede"_s, Kind::None, stop.get_token()),
                       Error::Code::Cancelled);
    }

    void anyInputIsAnsweredSoon_data() { test::addHardWords(); }

    /// The promise is a tenth of a second; a build with sanitizers takes some times as long.
    void anyInputIsAnsweredSoon()
    {
        QFETCH(const QString, typed);
        constexpr double budget = 1;

        const test::Stopwatch watch;
        QVERIFY_RESULT(searchEverything(*m_bank, typed, Kind::None));

        const double seconds = watch.seconds();
        QVERIFY2(seconds < budget, qPrintable(QString::number(seconds)));
    }
};

QTEST_GUILESS_MAIN(TestGlobalSearch)
#include "tst_globalsearch.moc"
