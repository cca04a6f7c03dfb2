// SPDX-License-Identifier: EUPL-1.2
#include "frame/copydialogs.h"
#include "jobs/backupjob.h"
#include "support/openbank.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

using Answer = std::function<void(QDialog &)>;

/// Answers one dialog after the other while `work` asks, and leaves what comes after them; how many came.
qsizetype answeringAll(const std::function<void()> &work, const QList<Answer> &answers)
{
    qsizetype answered = 0;
    QPointer<QWidget> last;
    QTimer waiter;
    QObject::connect(&waiter, &QTimer::timeout, &waiter, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog || dialog == last)
            return;
        last = dialog;
        // The window asks for every file of a kind with the same dialog.
        QObject::connect(dialog, &QDialog::finished, &waiter, [&] { last.clear(); });
        if (answered++ < answers.size())
            answers[answered - 1](*dialog);
        else
            dialog->reject();
    });
    waiter.start(10);
    work();
    return answered;
}

Answer typeName(const QString &path)
{
    return [path](QDialog &dialog) {
        auto *line = dialog.findChild<QLineEdit *>(u"fileNameEdit"_s);
        line->setText(path);
        QTest::keyClick(line, Qt::Key_Return);
    };
}

} // namespace

/// File > Make a copy and Restore a copy.
class TestCopyDialogs : public QObject
{
    Q_OBJECT

public:
    static void initMain() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

private Q_SLOTS:
    void copyGetsItsSuffix()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        QWidget window;

        answeringAll([&] { chooseAndCopy(workspace, &window); }, {typeName(desk.file(u"mijn kopie"_s))});
        settle(workspace);

        QVERIFY(QFile::exists(desk.file(u"mijn kopie.kopie"_s)));
    }

    void copyThatGetsItsSuffixFromUsReplacesNothingUnasked()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        QWidget window;
        QFile old(desk.file(u"mijn.kopie"_s));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("oud") > 0);
        old.close();

        const auto asked = answeringAll([&] { chooseAndCopy(workspace, &window); },
                                        {typeName(desk.file(u"mijn"_s)), [](QDialog &box) { box.reject(); }});
        settle(workspace);

        QCOMPARE(asked, 2);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), "oud");
    }

    void restoredBankTakesNoOthersPlaceAndAsksForAnotherName()
    {
        Desk desk(Desk::Content::Nothing);
        const QString copy = desk.file(u"mijn.kopie"_s);
        QVERIFY(backUp(*desk.open(), copy));
        QWidget window;
        std::optional<WantedBank> wanted;

        const auto asked =
            answeringAll([&] { wanted = askForCopy(nullptr, &window); },
                         {typeName(copy), typeName(desk.path()),
                          [](QDialog &box) { static_cast<QMessageBox &>(box).buttons().first()->click(); },
                          typeName(desk.file(u"terug"_s))});

        QCOMPARE(asked, 4);
        QVERIFY(wanted);
        QCOMPARE(wanted->from, copy);
        QCOMPARE(wanted->to, desk.file(u"terug.kennisbank"_s));
    }

    void whoLeavesTheSecondQuestionRestoresNothing()
    {
        Desk desk(Desk::Content::Nothing);
        const QString copy = desk.file(u"mijn.kopie"_s);
        QVERIFY(backUp(*desk.open(), copy));
        QWidget window;
        std::optional<WantedBank> wanted;

        const auto asked = answeringAll([&] { wanted = askForCopy(nullptr, &window); }, {typeName(copy)});

        QCOMPARE(asked, 2);
        QVERIFY(!wanted);
    }
};

QTEST_MAIN(TestCopyDialogs)
#include "tst_copydialogs.moc"
