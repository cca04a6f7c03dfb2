// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tabs/tab.h"

class QHBoxLayout;
class QVBoxLayout;

namespace kb {

class Changes;
class PaperView;
class RecordList;

/// A list of what was worked out, with the detail beside it and what can be done below it. An heir calls
/// build() once its list and its actions are there.
class PreviewPage : public Tab
{
    Q_OBJECT

public:
    bool showPlace(const Uid &record) override { return record.isNull(); }
    bool mayLeave() override { return true; }
    void focusFilter() override;
    void focusContent() override;
    /// What the line is about are links in its detail.
    void openCurrent() override;
    void step(int by) override;
    QList<QWidget *> panes() override;

protected:
    PreviewPage(Workspace &workspace, QWidget *parent);

    /// `list` names it in the settings. The content is the list, or what holds it.
    void build(RecordList &list, const QString &name, QWidget &content);
    /// Buttons for these actions, below the list.
    void addFoot(const QList<QAction *> &actions);
    void addToFoot(QWidget *end);

    RecordList &list() { return *m_list; }
    PaperView &preview() { return *m_preview; }
    virtual void reload() = 0;
    virtual void showCurrent() = 0;
    virtual void follow(const Changes &changes) = 0;

private:
    void listen(RecordList &list);

    RecordList *m_list = nullptr;
    PaperView *m_preview;
    QVBoxLayout *m_layout;
    QHBoxLayout *m_foot;
};

} // namespace kb
