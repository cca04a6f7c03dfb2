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
    int arrange(const QRect &rect, Place place) const;
    void placeRow(const QList<QLayoutItem *> &row, QRect rect) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace kb
