// SPDX-License-Identifier: EUPL-1.2
#include "wording/appearance.h"
#include "wording/textsize.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>

using namespace kb;

class TestAppearance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windowsThatAreOpenFollowTheTheme()
    {
        Appearance appearance(*qApp);
        QLabel label;
        label.show();
        QSignalSpy changed(&appearance, &Appearance::changed);

        appearance.setTheme(Theme::Dark);

        QTRY_COMPARE(label.palette().color(QPalette::Base), colourOf(Tone::Page, Scheme::Dark));
        QCOMPARE(appearance.scheme(), Scheme::Dark);
        QCOMPARE(changed.count(), 1);
    }

    void textAndIconsGrowTogether()
    {
        Appearance appearance(*qApp);
        QLabel label;
        label.show();
        const qreal points = label.font().pointSizeF();

        appearance.setTextSize(LargestTextSize);

        QTRY_COMPARE(label.font().pointSizeF(), 2 * points);
        QCOMPARE(label.style()->pixelMetric(QStyle::PM_SmallIconSize), 32);
        appearance.setTextSize(NormalTextSize);
        QTRY_COMPARE(label.font().pointSizeF(), points);
    }

    void stepsOfTextSizeEndAtBothEnds()
    {
        QCOMPARE(largerTextSize(NormalTextSize), 110);
        QCOMPARE(smallerTextSize(NormalTextSize), 90);
        QCOMPARE(largerTextSize(LargestTextSize), LargestTextSize);
        QCOMPARE(smallerTextSize(80), 80);
    }

    void systemThemeIsFollowedUnlessOneWasChosen()
    {
        Appearance appearance(*qApp);

        appearance.setTheme(Theme::HighContrast);
        QCOMPARE(appearance.scheme(), Scheme::HighContrast);

        appearance.setTheme(Theme::System);
        QVERIFY(appearance.scheme() != Scheme::HighContrast);
    }
};

QTEST_MAIN(TestAppearance)
#include "tst_appearance.moc"
