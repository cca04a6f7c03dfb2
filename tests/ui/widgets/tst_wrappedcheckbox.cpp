// SPDX-License-Identifier: EUPL-1.2
#include "support/grab.h"
#include "support/widgetwalk.h"
#include "widgets/wrappedcheckbox.h"

#include <QTest>
#include <QVBoxLayout>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

const QString LongWords = u"Also make a copy when a bank is &opened, as somebody may have changed it"_s;

} // namespace

class TestWrappedCheckBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longWordsTakeMoreLinesWhereThereIsLessRoom()
    {
        const WrappedCheckBox box(LongWords);
        const int oneLine = box.sizeHint().height();

        QCOMPARE(box.heightForWidth(box.sizeHint().width()), oneLine);
        QVERIFY(box.heightForWidth(box.sizeHint().width() / 2) > oneLine);
        QVERIFY(box.minimumSizeHint().width() < box.sizeHint().width() / 2);
    }

    void layoutGivesItTheHeightOfItsLines()
    {
        QWidget sheet;
        auto *layout = new QVBoxLayout(&sheet);
        auto *box = new WrappedCheckBox(LongWords);
        layout->addWidget(box);
        layout->addStretch();

        test::show(sheet, {200, 300});

        QCOMPARE(box->height(), box->heightForWidth(box->width()));
        QCOMPARE(test::complaintsAbout(sheet), QStringList());
    }

    void wordsThatFitOnOneLineAreDrawnOnOneLine()
    {
        for (const QString &words :
             {u"Also c&ompare within one unit"_s, u"Vergelijk ook binnen een eenheid"_s,
              u"Also when a bank is c&losed"_s}) {
            WrappedCheckBox box(words);
            const QSize least = box.sizeHint();
            test::show(box, least);
            const QImage tight = box.grab().toImage();
            box.resize(least + QSize(80, 0));
            QTest::qWait(0);

            const QImage wide = box.grab().toImage();

            QCOMPARE(tight, wide.copy(QRect(QPoint(0, 0), tight.size())));
        }
    }

    void clickOnTheSecondLineTicksIt()
    {
        WrappedCheckBox box(LongWords);
        test::show(box, {200, box.heightForWidth(200)});

        QTest::mouseClick(&box, Qt::LeftButton, {}, QPoint(60, box.height() - 6));

        QVERIFY(box.isChecked());
    }
};

QTEST_MAIN(TestWrappedCheckBox)
#include "tst_wrappedcheckbox.moc"
