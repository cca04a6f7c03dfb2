// SPDX-License-Identifier: EUPL-1.2
#include "log/stepstore.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestStepStore : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

    StepStore store() const { return StepStore(m_bank->context().db); }

    Result<> add(const StepLabel &label, std::optional<qint64> undoes = {}) const
    {
        return store().add(m_bank->context().log.own().id, {.label = label,
                                                            .who = m_bank->identity().user,
                                                            .at = {QDate(2026, 3, 2), QTime(10, 0), Qt::UTC},
                                                            .firstSeq = 100,
                                                            .lastSeq = 104,
                                                            .undoes = undoes});
    }

private Q_SLOTS:
    void init() { m_bank = test::makeBank(); }

    void stepComesBackAsItWasKept()
    {
        const StepLabel label{u"import"_s, Kind::Study, 12, u"één lijst.ris"_s};

        QVERIFY_RESULT(add(label, 3));

        const Step step = store().newest()->last();
        QCOMPARE(step.label, label);
        QCOMPARE(step.who, m_bank->identity().user);
        QCOMPARE(step.at, QDateTime(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC));
        QCOMPARE(step.firstSeq, 100);
        QCOMPARE(step.lastSeq, 104);
        QVERIFY(step.undoes == 3);
    }

    void stepThatTookNothingBackSaysSo()
    {
        QVERIFY_RESULT(add({u"edit"_s}));

        QVERIFY(!store().newest()->last().undoes);
    }

    void stepsThatTookAnotherBackAreKnownWithThatOne()
    {
        QVERIFY_RESULT(add({u"edit"_s}));
        const qint64 edited = store().newest()->last().id;
        QVERIFY_RESULT(add({u"undo"_s}, edited));

        const auto links = store().takenBack();

        QVERIFY_RESULT(links);
        QCOMPARE(links->size(), 1);
        QCOMPARE(links->first().step, edited + 1);
        QCOMPARE(links->first().undoes, edited);
    }

    void subjectWithTabsStaysOneSubject()
    {
        QVERIFY_RESULT(add({u"edit"_s, Kind::Study, 1, u"een\ttwee\tdrie"_s}));

        QCOMPARE(store().newest()->last().label.subject, u"een twee drie"_s);
    }

    void newestStepsComeOldestFirst()
    {
        for (const QString &act : {u"a"_s, u"b"_s, u"c"_s})
            QVERIFY_RESULT(add({act}));

        const auto steps = store().newest(2);

        QVERIFY_RESULT(steps);
        QCOMPARE(steps->size(), 2);
        QCOMPARE(steps->at(0).label.act, u"b"_s);
        QCOMPARE(steps->at(1).label.act, u"c"_s);
    }
};

QTEST_GUILESS_MAIN(TestStepStore)
#include "tst_stepstore.moc"
