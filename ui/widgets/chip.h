// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractButton>

namespace kb {

/// A word that can be taken away: pressing it asks for that.
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &word, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace kb
