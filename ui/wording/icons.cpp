// SPDX-License-Identifier: EUPL-1.2
#include "wording/icons.h"

#include "wording/inkengine.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace kb {

namespace {

QByteArray drawingOf(Glyph glyph)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(codeOf(glyph)));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "icon", file.fileName().toUtf8().constData());
    return file.readAll();
}

} // namespace

QIcon icon(Glyph glyph, Meaning meaning)
{
    return inkIcon(meaning,
                   [drawing = drawingOf(glyph)](QPainter &painter, const QRect &rect, const QColor &ink) {
                       QByteArray inked = drawing;
                       QSvgRenderer renderer(inked.replace("currentColor", ink.name().toLatin1()));
                       painter.setRenderHint(QPainter::Antialiasing);
                       renderer.render(&painter, rect);
                   });
}

} // namespace kb
