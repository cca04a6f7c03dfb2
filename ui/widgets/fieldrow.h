// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QGridLayout;

namespace kb {

class FormField;

/// Short fields beside each other, in columns of the same width: as many as there is room for, and the others
/// below.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    /// Takes the fields over.
    explicit FieldRow(const QList<FormField *> &fields, QWidget *parent = nullptr);

    /// The widest field alone.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    int widestField() const;
    void place();

    QList<FormField *> m_fields;
    QGridLayout *m_grid;
    int m_columns = 0;
};

} // namespace kb
