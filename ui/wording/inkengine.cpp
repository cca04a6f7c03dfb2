// SPDX-License-Identifier: EUPL-1.2
#include "wording/inkengine.h"

#include "wording/colours.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>

namespace kb {

namespace {

QColor inkFor(Meaning meaning, QIcon::Mode mode)
{
    QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Selected)
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    palette.setCurrentColorGroup(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active);
    return inkOf(mode == QIcon::Disabled ? Meaning::Plain : meaning, palette);
}

class InkEngine : public QIconEngine
{
public:
    InkEngine(Meaning meaning, InkPicture picture)
        : m_meaning(meaning)
        , m_picture(std::move(picture))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        m_picture(*painter, rect, inkFor(m_meaning, mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, {{0, 0}, size}, mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new InkEngine(m_meaning, m_picture); }

private:
    Meaning m_meaning;
    InkPicture m_picture;
};

} // namespace

QIcon inkIcon(Meaning meaning, InkPicture picture)
{
    return QIcon(new InkEngine(meaning, std::move(picture)));
}

} // namespace kb
