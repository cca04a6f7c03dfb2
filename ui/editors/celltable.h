// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/uid.h"
#include "editors/fieldeditor.h"
#include "widgets/choice.h"

#include <QStringList>
#include <QWidget>

class QPushButton;

namespace kb {

class ButtonRow;
class CellGrid;
class TextLabel;

/// What a column of rows holds: text to type, a choice by its key, a day, or words that only stand there.
enum class CellHolds { Text, Choice, Date, Fixed };

struct CellColumn
{
    QString title;
    CellHolds holds = CellHolds::Text;
    int share = 1; ///< of the width, compared with the others
    QList<Choice> choices = {};
};

/// One row as it is edited.
struct CellRow
{
    Uid record;        ///< the child that it shows; null: not made yet
    Uid target;        ///< what it refers to, where it was picked
    QStringList cells; ///< a choice by its key, a day as 2026-03-02

    bool operator==(const CellRow &) const = default;
};

/// A short list of rows that is typed in place: options, steps, who was consulted. As high as its rows. Enter
/// or F2 edits a cell, Alt+Up and Alt+Down move a row, Delete takes it away, Tab leaves the table.
class CellTable : public QWidget
{
    Q_OBJECT

public:
    CellTable(const QString &name, const QList<CellColumn> &columns, QWidget *parent = nullptr);

    /// A button that begins an empty row; without it rows come by append().
    void offerAdding(const QString &text);
    /// Below the titles while there is no row: that there is none and, for who may add one, what to do.
    void sayWhenEmpty(const QString &nothing, const QString &next);

    /// Does not count as a change.
    void setRows(const QList<CellRow> &rows);
    QList<CellRow> rows() const;
    void append(const CellRow &row);
    void setAccess(Access access);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTable();
    void buildButtons();
    void fill(int row, const CellRow &edited);
    CellRow rowAt(int row) const;
    bool onKey(int key, Qt::KeyboardModifiers modifiers);
    void add();
    void remove();
    void move(int by);
    void divideWidth();
    void fit();
    void followCurrent();
    void followCount();
    void tell();

    QList<CellColumn> m_columns;
    CellGrid *m_table;
    TextLabel *m_empty;
    QString m_nothing;
    QString m_next;
    ButtonRow *m_buttons;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    Access m_access = Access::ReadWrite;
    bool m_isFilling = false;
};

} // namespace kb
