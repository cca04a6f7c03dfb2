// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace kb {

/// Puts its widgets beside each other and goes on below when the row is full, like words in a paragraph. The
/// last widget takes what is left of its row when it may grow.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    /// The widget never begins a row below another: the one before it comes along.
    void keepWithFormer(const QWidget &widget) { m_withFormer.append(&widget); }

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Place { Measure, Move };
    using Row = QList<QLayoutItem *>;

    static QSize sizeIn(int width, const QLayoutItem &item);
    /// With the space behind its last widget.
    int widthOf(const Row &row, int width) const;
    QList<Row> rowsIn(int width) const;
    int arrange(const QRect &rect, Place place) const;
    void placeRow(const Row &row, QRect rect) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    QList<const QWidget *> m_withFormer;
};

} // namespace kb
