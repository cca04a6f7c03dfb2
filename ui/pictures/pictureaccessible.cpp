// SPDX-License-Identifier: EUPL-1.2
#include "pictures/pictureaccessible.h"

#include "pictures/picture.h"

#include <QAccessibleWidget>

#include <memory>
#include <vector>

namespace kb {

namespace {

/// One point, as a graphic inside its picture.
class PointAccessible : public QAccessibleInterface
{
public:
    PointAccessible(Picture &picture, int point)
        : m_picture(picture)
        , m_point(point)
    {
    }

    bool isValid() const override { return m_point < m_picture.points().size(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(&m_picture);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text text) const override
    {
        return text == QAccessible::Name && isValid() ? m_picture.points()[m_point].spoken : QString();
    }
    QRect rect() const override
    {
        const QRect place = isValid() ? m_picture.points()[m_point].place.toAlignedRect() : QRect();
        return {m_picture.mapToGlobal(place.topLeft()), place.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = state.selectable = true;
        state.selected = m_picture.current() == m_point;
        state.focused = state.selected && m_picture.hasFocus();
        return state;
    }

private:
    Picture &m_picture;
    int m_point;
};

/// A picture, as a list of its points.
class PictureAccessible : public QAccessibleWidget
{
public:
    explicit PictureAccessible(Picture *picture)
        : QAccessibleWidget(picture, QAccessible::List)
        , m_picture(*picture)
    {
    }

    ~PictureAccessible() override
    {
        for (const QAccessible::Id id : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(m_picture.points().size()); }

    QAccessibleInterface *child(int point) const override
    {
        if (point < 0 || point >= childCount())
            return nullptr;
        while (int(m_children.size()) <= point)
            m_children.push_back(QAccessible::registerAccessibleInterface(
                new PointAccessible(m_picture, int(m_children.size()))));
        return QAccessible::accessibleInterface(m_children[size_t(point)]);
    }

    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (int point = 0; point < childCount(); ++point) {
            if (child(point) == wanted)
                return point;
        }
        return -1;
    }

    QAccessibleInterface *focusChild() const override
    {
        return m_picture.hasFocus() ? child(m_picture.current()) : nullptr;
    }

private:
    Picture &m_picture;
    mutable std::vector<QAccessible::Id> m_children; ///< made when they are asked for
};

QAccessibleInterface *makePictureAccessible(const QString &, QObject *object)
{
    auto *picture = qobject_cast<Picture *>(object);
    return picture ? new PictureAccessible(picture) : nullptr;
}

} // namespace

void registerPictureAccessible()
{
    static const bool isRegistered = [] {
        QAccessible::installFactory(makePictureAccessible);
        return true;
    }();
    Q_UNUSED(isRegistered)
}

void tellFocusedPoint(Picture &picture)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent focus(&picture, QAccessible::Focus);
    focus.setChild(picture.current());
    QAccessible::updateAccessibility(&focus);
}

} // namespace kb
