// SPDX-License-Identifier: EUPL-1.2
#include "delegates/barpainter.h"
#include "support/contrast.h"
#include "wording/colours.h"

#include <QImage>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

constexpr QRect Place(10, 5, 300, 24);

QImage drawn(const Bar &bar)
{
    QImage image(400, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawBar(painter, Place, bar, {Qt::black, Qt::white, Qt::lightGray});
    return image;
}

/// How far to the right there is ink; -1 for none.
int endOf(const QImage &image)
{
    int end = -1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) != Qt::white)
                end = std::max(end, x);
        }
    }
    return end;
}

Bar barOf(const QList<int> &lengths)
{
    Bar bar;
    for (const int length : lengths)
        bar.parts.append({length, Fill::Full, QString()});
    return bar;
}

} // namespace

class TestBarPainter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strongerIsLonger()
    {
        QVERIFY(endOf(drawn(barOf({4}))) > endOf(drawn(barOf({2}))));
        QVERIFY(endOf(drawn(barOf({2, 2}))) > endOf(drawn(barOf({2}))));
    }

    void whatHasNoLengthIsNotDrawn()
    {
        QCOMPARE(endOf(drawn({})), -1);
        QCOMPARE(endOf(drawn(barOf({0, 0}))), -1);
    }

    void longBarStaysInItsPlace()
    {
        const int end = endOf(drawn(barOf(QList<int>(60, 5))));

        QVERIFY(end <= Place.right());
        QVERIFY(end > Place.center().x());
    }

    void fillsAreToldApartWithoutColour()
    {
        QList<QImage> images;
        for (const Fill fill : {Fill::Full, Fill::Half, Fill::Empty, Fill::Struck, Fill::Dotted}) {
            const QImage image = drawn({{{3, fill, QString()}}});
            QVERIFY(!images.contains(image));
            images.append(image);
        }
    }

    void textCanBeReadInEveryPartOfEveryRow()
    {
        const QStyle::State selected = QStyle::State_Selected;
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
            for (const QStyle::State row : {QStyle::State(), selected, selected | QStyle::State_Active}) {
                QStyleOptionViewItem option;
                option.palette = paletteOf(scheme);
                option.state = row;
                const BarInks inks = barInksOf(option);

                QVERIFY(test::contrast(inks.ink, inks.ground) >= 4.5); // full and empty
                QVERIFY(test::contrast(inks.ink, inks.half) >= 4.5);
                QVERIFY(inks.half != inks.ground);
            }
        }
    }

    void textStandsInAPartWithRoom()
    {
        QVERIFY(drawn({{{5, Fill::Empty, u"+5"_s}}}) != drawn({{{5, Fill::Empty, QString()}}}));
        QCOMPARE(drawn({{{1, Fill::Empty, u"+++++++++++++"_s}}}), drawn({{{1, Fill::Empty, QString()}}}));
    }
};

QTEST_MAIN(TestBarPainter)
#include "tst_barpainter.moc"
