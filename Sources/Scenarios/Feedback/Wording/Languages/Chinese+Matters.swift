extension Chinese {
    /// What people met, in their subjects, sentences and few words.
    static let matters = """
        = core slow
        {since}{it}特别慢。|{it}怎么这么慢？|每次都要等[{seconds}|半天]。|{it}一直在转圈。|{since}打开{it}要等很久。
        = core slow_export
        {since}导出要好几个小时。|Excel下载太慢了。|导出一直没完成。|导一张表等了半个小时。
        = core failing
        {since}{it}用不了。|总是出现{error}。|{it}{since}老是崩溃。|{when}出现了{error}。|每{few}次就有一次{error}。
        = core outage
        {since}全都打不开。|{it}是不是挂了？|!什么都用不了，我们没法工作。|{since}{it}一直无法访问。|{since}服务不可用。
        = core timed_out
        {it}一直加载，最后没反应。|{since}每次都超时。|等了[{seconds}|一分钟]，然后{error}。|{since}一直没有返回。
        = core rate_limited
        {since}一直提示“请求过于频繁”，我才点了两下。|{since}我们被限流了。|才{some}次就到上限了，不可能吧。|^我们什么都没改，{since}一直返回429。
        = core sign_in_failing
        {since}登录不了。|!公司所有人都登不进去。|密码明明是对的，却说错误。|{since}老是被退出登录。|短信验证码收不到。
        = core order_rejected
        {when}我的订单被拒绝了。|!{since}我们的订单全部被拒。|最后一步提示订单无效。|为什么不让我下单？
        = core forgetful
        {it}什么都记不住。|同样的话我说了{few}遍。|刚说过的就忘了。|一遍又一遍问我订单号。
        = core unhelpful_answer
        回答没有帮助。|说了一大堆，没有答案。|答非所问。|{since}回答质量差了很多。
        = core refused_by_bot
        {since}{it}拒绝回答。|“我无法帮助您”，为什么？|很正常的问题也拒绝。|{since}问什么都拒绝。
        = core wrong_answer
        回答是错的。|机器人瞎编的。|它说的不是真的。|你们条款里写的正好相反。
        = core surprising_bill
        {amount}的账单肯定不对。|突然贵了{percent}%。|这{amount}是什么费用？|{since}费用暴涨。|!你们扣了两次款。
        = core price_rise
        新价格太高了。|又涨价了。|涨了{percent}%，凭什么？|越来越贵了。
        = core changed_errors
        {since}错误信息变了，我们的系统识别不了。|你们改了错误码也不通知。|导入停了，格式不一样了。|以前有明确的代码，现在只有文字。
        = core unclear_docs
        文档太旧了。|说明里少了关键一步。|帮助页面看不懂。|文档写的和实际不一样。
        = core strange_sign_ins
        {when}有人想登录我的账户，不是我。|{since}有陌生的登录记录。|!我的账户可能被盗了。|{since}收到不是我申请的验证码。
        = core wrong_data
        数字不对。|{it}显示的数据是错的。|少了{some}条记录。|显示“已送达”，可我没收到。
        = core clumsy_screen
        {it}不好用。|字太小了。|按钮在哪里？|点的次数太多了。
        = core wish
        希望有深色模式。|请增加导出Excel的功能。|要是有收藏夹就好了。|-怎么还没有搜索？
        = core how_to
        怎么修改地址？|发票在哪里看？|怎么取消订单？|这个怎么用？
        = core privacy_question
        我们的数据存在哪里？|请删除我的所有数据。|这符合个人信息保护法吗？|聊天记录会保存吗？
        = core slow_support
        {since}一直在等回复。|工单没人理。|全是自动回复。|电话等了一个小时。
        = core satisfied
        一切都好，谢谢。|{it}很好用。|又快又方便。|非常满意，推荐。|机器人真的帮到我了。
        = core chatter
        测试一下。|我们城市有门店吗？|发错了，不好意思。|没意见。
        = subject technical
        出问题了|报错|用不了|{it}的问题
        = subject bot
        机器人没用|回答不对
        = subject money
        账单问题|太贵了
        = subject security
        异常登录|!账户被盗？
        = subject product asking happy chatter
        咨询|反馈|留言
        = short failing
        用不了|总是报错
        = short slow slow_export
        太慢|慢死了
        = short outage
        打不开|挂了
        = short sign_in_failing
        登录不了
        = short order_rejected
        下不了单
        = short unhelpful_answer
        没用|答非所问|听不懂
        = short forgetful
        什么都记不住|老问同样的问题
        = short refused_by_bot
        拒绝回答|不肯帮忙
        = short wrong_answer
        错的|瞎编
        = short money
        太贵|太贵了
        = short security
        不是我
        = short happy
        很好|不错|很有帮助，谢谢|满意
        = short chatter
        没有|测试
        """
}
