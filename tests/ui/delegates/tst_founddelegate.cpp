// SPDX-License-Identifier: EUPL-1.2
#include "delegates/founddelegate.h"
#include "models/foundmodel.h"

#include <QListView>
#include <QPainter>
#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

FoundRow rowCalled(const QString &title, const QList<TextRange> &marks = {}, const QString &passage = {})
{
    return {.act = FoundRow::Act::OpenRecord,
            .group = u"Studies 1"_s,
            .code = u"DGVB-STU-0008"_s,
            .title = title,
            .titleMarks = marks,
            .passage = passage};
}

/// A line as it is drawn.
QImage drawn(const FoundRow &row)
{
    FoundModel model;
    model.show({row});
    const FoundDelegate delegate;
    const QListView view;
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.widget = &view;
    option.rect = QRect(0, 0, 900, 60);
    QImage image(option.rect.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    delegate.paint(&painter, option, model.index(0, 0));
    return image;
}

int heightOf(const FoundRow &row)
{
    FoundModel model;
    model.show({row});
    const QListView view;
    QStyleOptionViewItem option;
    option.initFrom(&view);
    return FoundDelegate().sizeHint(option, model.index(0, 0)).height();
}

} // namespace

class TestFoundDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nameOfAGroupIsWholeWithItsNumber()
    {
        FoundRow one = rowCalled(u"Wonen"_s);
        FoundRow two = one;
        one.group = u"Contactmomenten 1"_s;
        two.group = u"Contactmomenten 2"_s;

        QVERIFY(drawn(one) != drawn(two));
    }

    void passageHasALineOfItsOwn()
    {
        QVERIFY(heightOf(rowCalled(u"Wonen"_s, {}, u"over wonen"_s)) > heightOf(rowCalled(u"Wonen"_s)));
    }

    void markedWordLooksOtherThanAPlainOne()
    {
        QVERIFY(drawn(rowCalled(u"Wonen in de stad"_s, {{0, 5}})) != drawn(rowCalled(u"Wonen in de stad"_s)));
    }

    void marksOutsideTheTextDrawNothing()
    {
        QCOMPARE(drawn(rowCalled(u"Wonen"_s, {{5, 40}, {90, 3}})).size(), QSize(900, 60));
        QCOMPARE(drawn(rowCalled({}, {{0, 5}})), drawn(rowCalled({})));
    }

    void foreignTextStaysOnItsLine()
    {
        QCOMPARE(drawn(rowCalled(u"Wonen\nin\u2028de\tstad"_s)), drawn(rowCalled(u"Wonen in de stad"_s)));
    }

    void longTitleIsCutWhereTheLineEnds()
    {
        const QImage line = drawn(rowCalled(u"gemeente "_s.repeated(1000), {{0, 8}}));

        const QImage empty = drawn(rowCalled({}));
        for (int y = 0; y < line.height(); ++y)
            QCOMPARE(line.pixel(line.width() - 2, y), empty.pixel(line.width() - 2, y));
    }
};

QTEST_MAIN(TestFoundDelegate)
#include "tst_founddelegate.moc"
