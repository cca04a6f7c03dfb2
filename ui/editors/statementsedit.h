// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/fieldeditor.h"
#include "jobs/adviceparts.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace kb {

class ButtonRow;
class FittingSourcesList;
class Form;
class FormField;
class SourcesEdit;
class Workspace;
class TextLabel;

/// The evidence of an advice: its sentences in their order, and below them the one that is current with its
/// certainty, its sources, and what else in the bank fits it: Ctrl+Enter binds the best. Alt+Up and Alt+Down
/// move a sentence, Delete takes it away.
class StatementsEdit : public QWidget
{
    Q_OBJECT

public:
    explicit StatementsEdit(Workspace &workspace, QWidget *parent = nullptr);

    /// Does not count as a change; the sentence that was current stays so.
    void setStatements(const QList<SupportedStatement> &statements);
    const QList<SupportedStatement> &statements() const { return m_statements; }
    void setAccess(Access access);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildList();
    void buildDetail(Workspace &workspace);
    bool onKey(int key, Qt::KeyboardModifiers modifiers);
    void add();
    void remove();
    void move(int by);
    void takeDetail();
    void bind(const Citation &source);
    void askFitting();
    void showDetail();
    void showItem(int row);
    void showAll(int current);
    void followCurrent();
    void fit();
    void sayWhenEmpty();
    int current() const;

    QList<SupportedStatement> m_statements;
    QListWidget *m_list;
    TextLabel *m_nothing; ///< in the place of the list
    ButtonRow *m_buttons;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    Form *m_detail;
    QPlainTextEdit *m_text = nullptr;
    QComboBox *m_certainty = nullptr;
    QCheckBox *m_own = nullptr;
    SourcesEdit *m_sources = nullptr;
    FormField *m_fittingField = nullptr;
    FittingSourcesList *m_fitting = nullptr;
    Access m_access = Access::ReadWrite;
    bool m_isShowing = false;
};

} // namespace kb
