// SPDX-License-Identifier: EUPL-1.2
#include "core/report/samplepapers.h"
#include "print/measure.h"
#include "print/typesetter.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace kb;
using namespace kb::print;
using namespace Qt::StringLiterals;

namespace {

/// The lines in the strip, from left to right.
QList<Line> linesOfStrip(const Strip &strip)
{
    QList<Line> lines;
    for (const Mark &mark : strip.marks) {
        if (const auto *line = std::get_if<Line>(&mark))
            lines.append(*line);
    }
    std::ranges::sort(lines, {}, [](const Line &line) { return line.at.x(); });
    return lines;
}

/// How far the line reaches, in the units of the paper.
qreal rightOf(const Line &line)
{
    constexpr qreal Scale = 72.0 / UnitsPerInch;
    QImage image(600, 40, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(Scale, Scale);
    line.text.paintLine(line.index, painter, {line.at.x(), 0});
    painter.end();
    int right = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = right; x < image.width(); ++x)
            right = image.constScanLine(y)[x] < 0xd0 ? x : right;
    }
    return right / Scale;
}

} // namespace

class TestTypesetter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongLabelStaysClearOfWhatItNames()
    {
        const doc::Fact fact{u"Wie al een project of geld heeft en studies die erover gaan"_s, u"DGVB"_s};

        const Strips strips = typeset({test::anInfo(), {doc::Facts{{fact}}}});

        const QList<Line> lines = linesOfStrip(strips.first());
        QCOMPARE(lines.size(), 2);
        QVERIFY(rightOf(lines[0]) > 0);
        QVERIFY(rightOf(lines[0]) < lines[1].at.x() - pt(4));
    }
};

QTEST_MAIN(TestTypesetter)
#include "tst_typesetter.moc"
