// SPDX-License-Identifier: EUPL-1.2
#include "jobs/knownrecords.h"
#include "support/stopwatch.h"
#include "support/testbank.h"

#include <QRandomGenerator>

using namespace kb;

class TestKnownRecords : public QObject
{
    Q_OBJECT

    static Study study(const QString &title, const QString &doi = {}, const QString &isbn = {})
    {
        Study made = test::aStudy(title);
        made.doi = doi;
        made.isbn = isbn;
        return made;
    }

    /// What is found of a study in a bank that holds another.
    static Likeness found(const Study &wanted, const Study &held)
    {
        const auto bank = test::makeBank();
        const Uid uid = test::insert(*bank, held);
        const Likeness likeness = KnownRecords::of(*bank)->find(wanted);
        if (likeness.same != SameStudy::No && likeness.uid != uid)
            qFatal("another record");
        return likeness;
    }

    static QString someWords(QRandomGenerator &random, int count)
    {
        static const QStringList known{QStringLiteral("wonen"),   QStringLiteral("energie"),
                                       QStringLiteral("zorg"),    QStringLiteral("bodem"),
                                       QStringLiteral("regio"),   QStringLiteral("jeugd"),
                                       QStringLiteral("verkeer"), QStringLiteral("natuur")};
        QStringList words;
        for (int i = 0; i < count; ++i)
            words.append(known[random.bounded(int(known.size()))]);
        return words.join(u' ');
    }

private Q_SLOTS:
    void doiAndIsbnAreCertain()
    {
        const QString doi = QStringLiteral("10.5555/a");
        const Likeness byDoi = found(study(QStringLiteral("Wonen in krimp"), doi),
                                     study(QStringLiteral("Wonen in krimp: een verkenning"), doi));
        QCOMPARE(byDoi.same, SameStudy::Certain);
        QCOMPARE(byDoi.by, KnownBy::Doi);
        QCOMPARE(byDoi.title, QStringLiteral("Wonen in krimp: een verkenning"));

        const Likeness byIsbn = found(study(QStringLiteral("Wonen"), {}, QStringLiteral("9783161484100")),
                                      study(QStringLiteral("Wonen"), {}, QStringLiteral("316148410X")));
        QCOMPARE(byIsbn.same, SameStudy::Certain);
        QCOMPARE(byIsbn.by, KnownBy::Isbn);
    }

    void aChapterIsNeverCertainlyItsBook()
    {
        const QString doi = QStringLiteral("10.5555/a");
        Study chapter = study(QStringLiteral("Wonen in krimp: hoofdstuk vier"), doi);
        chapter.type = StudyType::Hoofdstuk;
        Study book = study(QStringLiteral("Wonen in krimp"), doi);
        book.type = StudyType::Boek;

        QCOMPARE(found(book, chapter).same, SameStudy::Probable);
    }

    void titleWithASlipOfTheKeyIsProbable()
    {
        const Likeness likeness = found(study(QStringLiteral("Energiearmoede in Nederland, een verkenning")),
                                        study(QStringLiteral("Energiearmoede in Nederland, een verkening")));

        QCOMPARE(likeness.same, SameStudy::Probable);
        QCOMPARE(likeness.by, KnownBy::Title);
    }

    void ownCodeOfTheBankIsKnownToo()
    {
        Study wanted = study(QStringLiteral("Energiearmoede meten"));
        wanted.externalId = QStringLiteral("DGVB-STU-0001"); // as an exported file has it
        wanted.issued.text = QStringLiteral("2019");

        QCOMPARE(found(wanted, study(QStringLiteral("Energiearmoede meten"))).by, KnownBy::Code);
    }

    void questionsAreKnownByTheirCodeOrTheirText()
    {
        const auto bank = test::makeBank();
        auto coded = test::aQuestion(QStringLiteral("Hoeveel huizen staan leeg?"));
        coded.externalId = QStringLiteral("17");
        test::insert(*bank, coded);
        test::insert(*bank, test::aQuestion(QStringLiteral("Wie woont er boven een winkel?")));
        const auto known = KnownRecords::of(*bank);

        auto sameCode = test::aQuestion(QStringLiteral("Hoeveel huizen staan er leeg in 2026?"));
        sameCode.externalId = QStringLiteral("17");
        QCOMPARE(known->find(sameCode).by, KnownBy::Code);
        QCOMPARE(known->find(test::aQuestion(QStringLiteral("wie woont er boven een winkel"))).by,
                 KnownBy::Title);
        auto otherCode = test::aQuestion(QStringLiteral("Hoeveel huizen staan leeg?"));
        otherCode.externalId = QStringLiteral("18");
        QCOMPARE(known->find(otherCode).same, SameStudy::No);
    }

    void whatLiesInTheTrashIsNotKnown()
    {
        const auto bank = test::makeBank();
        const Uid uid = test::insert(*bank, test::aStudy());
        QVERIFY_RESULT(test::removeRecord<Study>(*bank, uid));

        QCOMPARE(KnownRecords::of(*bank)->find(test::aStudy()).same, SameStudy::No);
    }

    void recordsOfTheFileAreKnownOnceTheyAreAdded()
    {
        const auto bank = test::makeBank();
        auto known = KnownRecords::of(*bank);
        QCOMPARE(known->find(test::aStudy()).same, SameStudy::No);

        known->add(test::aStudy());

        QCOMPARE(known->find(test::aStudy()).same, SameStudy::Probable);
        QVERIFY(known->find(test::aStudy()).uid.isNull());
    }

    /// The keys are only a way to find candidates: nothing that comparing with all finds may slip through.
    void keysMissNothingThatComparingWithAllFinds()
    {
        QRandomGenerator random(2026);
        const QStringList words =
            QStringLiteral("monitor wonen leegstand krimp energie gemeente zorg rapport "
                           "verkenning evaluatie beleid regio")
                .split(u' ');
        QList<Study> studies;
        for (int i = 0; i < 300; ++i) {
            QStringList title;
            for (int w = 0; w < 7; ++w)
                title.append(words[random.bounded(int(words.size()))]);
            QString text = title.join(u' ');
            if (i % 3 == 1) { // a slip of the key somewhere in a title before
                text = studies.back().title;
                text[random.bounded(int(text.size()))] = u'x';
            }
            studies.append(study(text));
        }
        const auto bank = test::makeBank();
        auto known = KnownRecords::of(*bank);
        QList<StudyIdentity> before;
        int alike = 0;
        int missed = 0;
        for (const Study &each : std::as_const(studies)) {
            const StudyIdentity identity = identityOf(each);
            const auto isAlike = [&](const StudyIdentity &other) {
                return compareStudies(identity, other) == SameStudy::Probable;
            };
            const bool expected = std::ranges::any_of(before, isAlike);
            alike += expected;
            missed += expected && known->find(each).same == SameStudy::No;
            known->add(each);
            before.append(identity);
        }

        QVERIFY(alike > 80);
        QCOMPARE(missed, 0);
    }

    void thousandsOfRecordsThatAreNearlyTheSameAreNotAllCompared_data()
    {
        QTest::addColumn<QString>("before"); // of a title
        QTest::addColumn<bool>("hasNumber");
        QTest::addColumn<int>("words");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("doi");
        const QString long_ =
            QStringLiteral("Monitor van wonen en energie in de gemeenten van Nederland, deel ");
        QTest::newRow("one series") << long_ << true << 0 << QString() << QString();
        QTest::newRow("one title") << long_ << false << 1 << QString() << QString();
        QTest::newRow("one first word") << QStringLiteral("Monitor ") << false << 6 << QString() << QString();
        QTest::newRow("one code") << QString() << true << 6 << QStringLiteral("ref1") << QString();
        QTest::newRow("one DOI") << QString() << true << 6 << QString() << QStringLiteral("10.5555/a");
    }

    void thousandsOfRecordsThatAreNearlyTheSameAreNotAllCompared()
    {
        constexpr int Records = 3000;
        constexpr int Budget = 3000; // milliseconds of processor; it takes less than half a second
        QFETCH(const QString, before);
        QFETCH(const bool, hasNumber);
        QFETCH(const int, words);
        QFETCH(const QString, code);
        QFETCH(const QString, doi);
        QRandomGenerator random(5);
        QList<Study> studies;
        for (int i = 0; i < Records; ++i) {
            const QString number = hasNumber ? QStringLiteral(" %1").arg(i) : QString();
            studies.append(study(before + someWords(random, words) + number, doi));
            studies.back().externalId = code;
        }
        const auto bank = test::makeBank();
        auto known = KnownRecords::of(*bank);
        const test::Stopwatch watch;

        for (const Study &each : std::as_const(studies)) {
            (void)known->find(each);
            known->add(each); // also what a plan would leave out, as a bank may hold it
        }

        QVERIFY2(watch.milliseconds() < Budget, qPrintable(QString::number(watch.milliseconds())));
    }
};

QTEST_GUILESS_MAIN(TestKnownRecords)
#include "tst_knownrecords.moc"
