// SPDX-License-Identifier: EUPL-1.2
#include "frame/newbankdialog.h"
#include "support/grab.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTest>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

QWidget &step(NewBankDialog &dialog)
{
    return *dialog.findChild<QStackedWidget *>()->currentWidget();
}

QPushButton &button(NewBankDialog &dialog, const QString &text)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == text)
            return *button;
    }
    qFatal("no button %s", qPrintable(text));
}

} // namespace

class TestNewBankDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void everyStepCanBeSkipped()
    {
        NewBankDialog dialog;
        show(dialog, {});

        for (int skipped = 1; skipped < dialog.stepCount(); ++skipped)
            button(dialog, u"&Skip"_s).click();
        dialog.accept();

        QTRY_COMPARE(dialog.result(), QDialog::Accepted);
        const auto bank = Bank::open(dialog.path());
        QVERIFY(bank);
        QCOMPARE((*bank)->identity().unitCode, u"DG"_s);
        QCOMPARE(dialog.firstWork(), FirstWork::Nothing);
        QFile::remove(dialog.path());
    }

    void unitFromTheListBringsItsName()
    {
        NewBankDialog dialog;
        show(dialog, {});
        button(dialog, u"&Skip"_s).click();
        auto *unit = step(dialog).findChild<QComboBox *>();

        unit->setCurrentIndex(unit->findText(u"DGVB"_s, Qt::MatchStartsWith));

        const auto fields = step(dialog).findChildren<QLineEdit *>();
        QCOMPARE(fields.at(0)->text(), u"DGVB"_s);
        QCOMPARE(fields.at(1)->text(), u"Volkshuisvesting en Bouwen"_s);
    }

    void codeWithSmallLettersIsRefused()
    {
        NewBankDialog dialog;
        show(dialog, {});
        button(dialog, u"&Skip"_s).click();
        QWidget &unitStep = step(dialog);
        unitStep.findChildren<QLineEdit *>().first()->setText(u"dg wonen"_s);

        dialog.accept();

        QCOMPARE(&step(dialog), &unitStep);
    }

    void backKeepsWhatWasWritten()
    {
        NewBankDialog dialog;
        show(dialog, {});
        QTest::keyClicks(QApplication::focusWidget(), u"Wonen"_s);
        dialog.accept();

        button(dialog, u"&Back"_s).click();

        QCOMPARE(step(dialog).findChildren<QLineEdit *>().first()->text(), u"Wonen"_s);
    }

    void onALowScreenAStepScrollsAndKeepsItsFieldsWhole()
    {
        NewBankDialog dialog;
        dialog.findChild<QStackedWidget *>()->setMinimumHeight(0);
        dialog.show();
        dialog.accept(); // to the highest step

        dialog.resize(dialog.width(), dialog.minimumSizeHint().height());
        QCoreApplication::processEvents();

        for (const QWidget *field : step(dialog).findChildren<QWidget *>()) {
            if (field->isVisible() &&
                (qobject_cast<const QLineEdit *>(field) || field->inherits("QComboBox")))
                QVERIFY2(field->height() >= field->minimumSizeHint().height(),
                         field->metaObject()->className());
        }
    }
};

QTEST_MAIN(TestNewBankDialog)
#include "tst_newbankdialog.moc"
