// SPDX-License-Identifier: EUPL-1.2
#include "support/testbank.h"

#include <QRandomGenerator>

using namespace kb;

class TestBankUndo : public QObject
{
    Q_OBJECT

    static QString titleOf(Bank &bank, const Uid &uid) { return bank.records<Study>().get(uid)->title; }

    static Result<> retitle(Bank &bank, const Uid &uid, const QString &title)
    {
        return test::edit<Study>(bank, uid, [&](Study &study) { study.title = title; });
    }

private Q_SLOTS:
    void undoBringsTheOldValueBackAndRedoTheNew()
    {
        const auto bank = test::makeBank();
        const Uid uid = test::insert(*bank, test::aStudy(QStringLiteral("oud")));
        QVERIFY_RESULT(retitle(*bank, uid, QStringLiteral("nieuw")));

        QVERIFY_RESULT(bank->undo());
        QCOMPARE(titleOf(*bank, uid), QStringLiteral("oud"));

        QVERIFY_RESULT(bank->redo());
        QCOMPARE(titleOf(*bank, uid), QStringLiteral("nieuw"));
    }

    void undoOfMakingIsDeletingAndRedoMakesItAgain()
    {
        const auto bank = test::makeBank();
        const Uid uid = test::insert(*bank, test::aStudy());

        QVERIFY_RESULT(bank->undo());
        QVERIFY(bank->records<Study>().ids()->isEmpty());

        QVERIFY_RESULT(bank->redo());
        QCOMPARE(bank->records<Study>().ids()->size(), 1);
        QCOMPARE(titleOf(*bank, uid), test::aStudy().title);
    }

    void undoOfDeletingRestores()
    {
        const auto bank = test::makeBank();
        const Uid uid = test::insert(*bank, test::aStudy());
        QVERIFY_RESULT(test::removeRecord<Study>(*bank, uid));
        QCOMPARE(bank->records<Study>().ids(Shelf::Trash)->size(), 1);

        QVERIFY_RESULT(bank->undo());

        QCOMPARE(bank->records<Study>().ids()->size(), 1);
    }

    void manyStepsUndoInTheirOrderAndComeBack()
    {
        const auto bank = test::makeBank();
        const Uid uid = test::insert(*bank, test::aStudy(QStringLiteral("0")));
        for (int i = 1; i <= 5; ++i)
            QVERIFY_RESULT(retitle(*bank, uid, QString::number(i)));

        for (int i = 4; i >= 0; --i) {
            QVERIFY_RESULT(bank->undo());
            QCOMPARE(titleOf(*bank, uid), QString::number(i));
        }
        for (int i = 1; i <= 5; ++i) {
            QVERIFY_RESULT(bank->redo());
            QCOMPARE(titleOf(*bank, uid), QString::number(i));
        }
        QCOMPARE_ERROR(bank->redo(), Error::Code::NotFound);
    }

    void newActionEmptiesTheRedoList()
    {
        const auto bank = test::makeBank();
        const Uid uid = test::insert(*bank, test::aStudy(QStringLiteral("a")));
        QVERIFY_RESULT(retitle(*bank, uid, QStringLiteral("b")));
        QVERIFY_RESULT(bank->undo());

        QVERIFY_RESULT(retitle(*bank, uid, QStringLiteral("c")));

        QCOMPARE_ERROR(bank->redo(), Error::Code::NotFound);
        QCOMPARE(titleOf(*bank, uid), QStringLiteral("c"));
    }

    void undoSurvivesClosingTheBank()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("b.kennisbank"));
        Uid uid;
        {
            auto bank = Bank::create(path, test::settingsOf(QStringLiteral("DGVB")), test::tickingClock());
            uid = test::insert(**bank, test::aStudy(QStringLiteral("oud")));
            QVERIFY_RESULT(retitle(**bank, uid, QStringLiteral("nieuw")));
        }

        auto again = Bank::open(path, OpenMode::ReadWrite, test::tickingClock());
        QVERIFY_RESULT((*again)->undo());

        QCOMPARE(titleOf(**again, uid), QStringLiteral("oud"));
    }

    void wholeImportIsOneStep()
    {
        const auto bank = test::makeBank();
        QVERIFY_RESULT(bank->write({.act = QStringLiteral("import")}, [&](Write &write) -> Result<> {
            for (int i = 0; i < 100; ++i) {
                if (auto uid = bank->records<Study>().insert(write, test::aStudy(QString::number(i))); !uid)
                    return uid.error();
            }
            return {};
        }));
        QCOMPARE(bank->records<Study>().ids()->size(), 100);

        QVERIFY_RESULT(bank->undo());

        QVERIFY(bank->records<Study>().ids()->isEmpty());
    }

    /// Whatever a user does, undoing all of it shows the beginning again, and redoing all of it the end.
    void randomWorkUndoesToTheBeginningAndRedoesToTheEnd()
    {
        QRandomGenerator random(2026);
        for (int run = 0; run < 20; ++run) {
            const auto bank = test::makeBank();
            QList<Uid> uids;
            int steps = 0;
            for (int i = 0; i < 25; ++i) {
                if (uids.isEmpty() || random.bounded(4) == 0) {
                    uids.append(test::insert(*bank, test::aStudy(QString::number(i))));
                    ++steps;
                    continue;
                }
                const Uid uid = uids[random.bounded(int(uids.size()))];
                const auto before = *bank->context().log.count();
                if (random.bounded(3) == 0)
                    QVERIFY_RESULT(test::removeRecord<Study>(*bank, uid));
                else
                    QVERIFY_RESULT(retitle(*bank, uid, QString::number(random.bounded(5))));
                steps += *bank->context().log.count() > before;
            }
            const auto visible = [&] {
                QStringList shown;
                const auto studies = bank->records<Study>().all();
                for (const Study &study : *studies)
                    shown.append(textOf(study.uid) + study.title);
                return shown;
            };
            const QStringList end = visible();

            for (int i = 0; i < steps; ++i)
                QVERIFY_RESULT(bank->undo());
            QVERIFY(visible().isEmpty());
            for (int i = 0; i < steps; ++i)
                QVERIFY_RESULT(bank->redo());
            QCOMPARE(visible(), end);

            const QByteArray before = test::dump(*bank);
            QVERIFY_RESULT(bank->rebuild());
            QCOMPARE(test::dump(*bank), before);
        }
    }
};

QTEST_GUILESS_MAIN(TestBankUndo)
#include "tst_bankundo.moc"
