// SPDX-License-Identifier: EUPL-1.2
#include "model/signalsteps.h"
#include "tabs/signaldialogs.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

class TestSignalDialogs : public QObject
{
    Q_OBJECT

    static void choose(VerdictDialog &dialog, SignalVerdict verdict)
    {
        auto *combo = dialog.findChild<QComboBox *>();
        combo->setCurrentIndex(combo->findData(QString(codeOf(verdict))));
    }

    /// Whether the dialog shuts.
    static bool accepts(QDialog &dialog)
    {
        dialog.setResult(QDialog::Rejected);
        dialog.accept();
        return dialog.result() == QDialog::Accepted;
    }

private Q_SLOTS:
    void onlyWhatDoesNotMatterAsksWhy() // spec 02, 2.11
    {
        VerdictDialog dialog(u"Loten"_s, std::nullopt, nullptr);

        choose(dialog, SignalVerdict::NietVanBelang);
        QVERIFY(!accepts(dialog));
        choose(dialog, SignalVerdict::VanBelang);
        QVERIFY(accepts(dialog));
        choose(dialog, SignalVerdict::Later);
        QVERIFY(accepts(dialog));

        choose(dialog, SignalVerdict::NietVanBelang);
        dialog.findChild<QPlainTextEdit *>()->setPlainText(u"Niet ons werk"_s);
        QVERIFY(accepts(dialog));
    }

    void whatNobodyScoredIsChosenBeforeItIsAssessed() // spec 02, 2.8
    {
        AssessDialog dialog(newSignal(), nullptr);
        QCOMPARE(dialog.scored().impact, NotScored);
        QVERIFY(!accepts(dialog));

        const auto combos = dialog.findChildren<QComboBox *>();
        combos[0]->setCurrentIndex(combos[0]->findData(4));
        QVERIFY(!accepts(dialog));
        combos[1]->setCurrentIndex(combos[1]->findData(2));
        QVERIFY(accepts(dialog));
        QCOMPARE(dialog.scored().impact, 4);
        QCOMPARE(dialog.scored().likelihood, 2);
    }
};

QTEST_MAIN(TestSignalDialogs)
#include "tst_signaldialogs.moc"
