// SPDX-License-Identifier: EUPL-1.2
#include "wording/colours.h"
#include "wording/icons.h"
#include "wording/markshape.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace kb;

namespace {

QImage drawn(const QIcon &icon, int size, QIcon::Mode mode = QIcon::Normal)
{
    return icon.pixmap(QSize(size, size), mode).toImage().convertToFormat(QImage::Format_ARGB32);
}

bool isBlank(const QImage &image)
{
    QImage blank(image.size(), image.format());
    blank.fill(Qt::transparent);
    return image == blank;
}

bool isDrawnIn(const QImage &image, const QColor &ink)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > 250 && image.pixelColor(x, y).rgb() == ink.rgb())
                return true;
        }
    }
    return false;
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyGlyphHasADrawingOfItsOwn()
    {
        QList<QImage> seen;
        for (const Glyph glyph : allOf<Glyph>()) {
            const QImage image = drawn(icon(glyph), 48);
            QVERIFY2(!isBlank(image) && !seen.contains(image), codeOf(glyph).data());
            seen.append(image);
        }
    }

    void everyDrawingIsUsed()
    {
        QSet<QString> names;
        for (const Glyph glyph : allOf<Glyph>())
            names.insert(codeOf(glyph) + QLatin1StringView(".svg"));

        const QStringList files = QDir(QStringLiteral(":/icons")).entryList();
        QCOMPARE(QSet<QString>(files.begin(), files.end()), names);
    }

    void everyDrawingHasTheSameStrokeAndNoColour()
    {
        static const QRegularExpression colour(QStringLiteral("#[0-9a-f]{3}|rgb\\(|style="));
        for (const Glyph glyph : allOf<Glyph>()) {
            QFile file(QStringLiteral(":/icons/%1.svg").arg(codeOf(glyph)));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString drawing = QString::fromUtf8(file.readAll());
            QCOMPARE(drawing.count(QStringLiteral("stroke-width=\"1.25\"")), 1);
            QCOMPARE(drawing.count(QStringLiteral("stroke=\"currentColor\"")), 1);
            QVERIFY2(!drawing.contains(colour), codeOf(glyph).data());
        }
    }

    void inkFollowsThePalette()
    {
        const QIcon trash = icon(Glyph::Trash);
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            QGuiApplication::setPalette(paletteOf(scheme));
            QVERIFY(isDrawnIn(drawn(trash, 64), colourOf(Tone::Text, scheme)));
            QVERIFY(isDrawnIn(drawn(trash, 64, QIcon::Selected), colourOf(Tone::OnSelection, scheme)));
            QVERIFY(isDrawnIn(drawn(trash, 64, QIcon::Disabled), colourOf(Tone::Resting, scheme)));
        }
    }

    void everyShapeIsKnownWithoutItsColour()
    {
        QGuiApplication::setPalette(paletteOf(Scheme::Light));
        QList<QImage> seen;
        for (int shape = int(Shape::Disc); shape <= int(Shape::Lock); ++shape) {
            const QImage image = drawn(markIcon({Shape(shape), Meaning::Plain}), 16);
            QVERIFY(!isBlank(image) && !seen.contains(image));
            seen.append(image);
        }
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
